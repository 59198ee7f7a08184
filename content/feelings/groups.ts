/** Four groups by energy and pleasantness, after the circumplex model of affect (Russell 1980). */
export const feelingGroups = ['bright', 'calm', 'tense', 'low'] as const

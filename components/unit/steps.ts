/** What can be done with a part of the unit, in the order in which it often comes. */
export const steps = ['read', 'checked', 'practised', 'reflected'] as const

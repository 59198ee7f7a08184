import { englishPhrases } from './english-phrases.ts'

/** What a place or a rule asks of anyone: neither a nudge nor a story. */
export const requirements = englishPhrases(`
you need to|a|an|two|proof _ ... to get|use|open|join|borrow|enter|register
you need a|the|your|an|@number number|key|pass|card|code|form|passport|password|photo|photos|pin|ticket|token
you have|need to share|pay|show|queue ... in|for|with|at
you need|take|use|apply it|that|this|one|them|two|these|those ... with|@number|after|every|before|twice|each|once a|day|night|bed|week|times|morning|hours|food|eating|meals
you just|simply take|put|pick|turn|drop|pop|press|fill|push|send|tick
you have|need to be a|in|on|there|@number|back|over|under|registered ... to|in|for|at|by
`)

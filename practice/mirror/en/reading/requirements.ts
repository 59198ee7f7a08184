import { englishPhrases } from './english-phrases.ts'

/** What a place or a rule asks of anyone: neither a nudge nor a story. */
export const requirements = englishPhrases(`
  you need a|an|two|proof|to _ ... to use|enter|borrow|get|join|open|register
  you need a|an|your|the|@number code|card|cards|key|ticket|tickets|form|number|pass|passport|id|photo|photos|pound|pounds|token|tokens|coin|coins|stamp|stamps|badge|fob|password|pin|permit|players
  you have|need to show|pay|queue|share|swipe ... at|in|for|with
  you take|use|apply|need it|this|that|these|those|them|one|two ... once|twice|every|each|@number|with|before|after a|times|day|morning|night|week|hours|food|meals|eating|bed
  you have|need to be @number|over|under|a|on|registered|there ... for|to|by|in|at
`)

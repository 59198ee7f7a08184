import { englishPhrases } from './english-phrases.ts'

/** What a place or a rule asks of anyone: neither a nudge nor a story. */
export const requirements = englishPhrases(`
  you need a|to|an|two|proof _ ... to get|open|use|join|borrow|enter|register
  you need a|the|your|an|@number token|number|form|pass|key|card|passport|photo|code|password|photos|pin|ticket
  you have|need to share|pay|show|queue ... for|at|in|with
  you need|take|use|apply it|that|this|one|them|two|those|these ... with|before|after|@number|every|each|once|twice a|day|night|week|bed|morning|times|hours|food|eating|meals
  you might|may have|be|feel|get|notice ... first|few|usual|headache
  you just|simply take|put|pick|turn|send|drop|press|push|fill|pop|tick
  you have|need to be a|in|on|there|back|@number|over|under|registered ... to|for|at|in|by
`)

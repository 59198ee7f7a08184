import { englishPhrases } from './english-phrases.ts'

/** What a place or a rule asks of anyone: neither a nudge nor a story. */
export const requirements = englishPhrases(`
  to apply|join|register|enter|qualify|vote|get|use|borrow|open ... you need|must|have
  you need a|an|two|proof|to _ ... to use|enter|borrow|get|join|open|register
  you need a|an|your|the|two code|card|key|ticket|form|number|pass|passport|id
  you have|need to be @number|over|under|a|on|registered|there ... for|to|by|in|at
`)

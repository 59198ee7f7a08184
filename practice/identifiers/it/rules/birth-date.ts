import { createBirthDate } from '../../create-birth-date.ts'
import { fullDate, shortDate, spelledDate } from '../words/date-pattern.ts'

export const birthDate = createBirthDate({
  dated: new RegExp(`(?<![\\p{L}\\d/.-])(?:${spelledDate}|${fullDate}|${shortDate})`, 'giu'),
  cue: /(?:^|[^\p{L}])(?:nat[oaie]|nascita|nacque|nasce|nato\/a|classe)(?!\p{L})/iu,
  own: /(?:^|[^\p{L}])(?:sono nat[oa]|nacqui|mia (?:data di )?nascita)(?!\p{L})/iu,
  sentenceSoFar: /[^.!?\n]*$/,
  lead: /(?:^|[^\p{L}])(?<small>il\s|l[’'])$/iu,
  yearOf: (words) => (/\p{L}$/u.test(words) ? undefined : /(?:19|20)\d{2}|\d{2}$/.exec(words)?.[0]),
})

import { createBirthDate } from '../../create-birth-date.ts'
import { fullDate, shortDate, spelledDate } from '../words/date-pattern.ts'

export const birthDate = createBirthDate({
  dated: new RegExp(`(?<![\\p{L}\\d/.:£-])(?:${spelledDate}|${fullDate}|${shortDate})`, 'giu'),
  cue: /(?:^|[^\p{L}])(?:born|birth|d\.?o\.?b\.?)(?!\p{L})/iu,
  own: /(?:^|[^\p{L}])(?:i was born|my (?:date of )?birth|my dob)(?!\p{L})/iu,
  sentenceSoFar: /[^!?\n]*$/,
  lead: /(?:^|[^\p{L}])(?<small>(?:on )?(?:the )?)$/iu,
  yearOf: (words) => /(?:19|20)\d{2}|[/.-]\d{2}$/.exec(words)?.[0].replace(/\D/g, ''),
})

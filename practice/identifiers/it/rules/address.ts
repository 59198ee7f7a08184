import type { Found, IdentifierRule } from '../../identifier-rule.ts'

const heads =
  '[Vv]ia|[Vv]iale|[Vv]\\.?le|[Vv]icolo|[Pp]iazza|[Pp]\\.?zza|[Pp]iazzale|[Pp]iazzetta|[Cc]orso|[Cc]\\.?so|[Ll]argo|[Ss]trada|[Bb]orgo|[Ll]ungarno|[Ll]ungotevere|[Ss]alita|[Cc]ontrada|[Vv]iottolo'
const small = "dei |degli |delle |della |dello |del |dell[’']|di |d[’']|la |lo |al |alla |San |Santa |Sant[’']|Ss?\\. ?"
const number = ',? ?(?:n\\.?|numero|civico)? ?\\d{1,4}(?: ?[/-] ?[a-zA-Z0-9]{1,2}|[a-zA-Z](?!\\p{L}))?'
const code = ',? (?:\\d{5} )?\\p{Lu}\\p{Ll}+(?: \\([A-Z]{2}\\))?'
const careful = new RegExp(
  `(?<![\\p{L}\\d])(?<head>${heads}) (?<name>(?:${small}){0,2}\\p{Lu}[\\p{L}.’']*(?: (?:${small})?\\p{Lu}[\\p{L}’']+){0,3})(?:${number}(?:${code})?)?`,
  'gu',
)
const hasty = new RegExp(
  `(?<![\\p{L}\\d])(?:via|viale|vicolo|piazza|corso|largo) (?:(?:${small}){0,2}\\p{L}{3,}(?: \\p{L}{3,}){0,2}),? (?:n\\.?|numero|civico)? ?\\d{1,3}(?:[/-]?[a-z])?(?![\\p{L}\\d])(?! (?:euro|giorni|anni|ore|volte|mesi|settimane|persone|minuti))`,
  'giu',
)
/** «va via Domenica», «mandato via Marco», «via WhatsApp»: no street. */
const away =
  /(?:^|[^\p{L}])(?:v[ao]|vai|vado|andar\p{L}*|andat[oaei]|andiamo|portat[oaei]|port[aòo]|buttat[oaei]|mandat[oaei]|mand[aòo]|scappat[oaei]|scapp[aòo]|cacciat[oaei]|volat[oaei]|pass[aò]|e così|tutt[oiae])\s$/iu
const media =
  /^(?:WhatsApp|Whatsapp|Facebook|Skype|Zoom|Teams|Telegram|Internet|Email|E-mail|Mail|Sms|SMS|Messenger|Instagram|Meet|Lunedì|Martedì|Mercoledì|Giovedì|Venerdì|Sabato|Domenica)\b/u

export const address: IdentifierRule = {
  kind: 'address',
  description: 'A street or a square with its name, and its number where there is one.',
  find: ({ text }) => {
    const streets = [...text.matchAll(careful)].flatMap((match): Found[] => {
      const { head = '', name = '' } = match.groups ?? {}
      const before = text.slice(Math.max(0, match.index - 16), match.index)
      if (media.test(name) || (/^via$/i.test(head) && away.test(before) && !/\d/.test(match[0]))) return []
      if (/^strada$/i.test(head) && /\bper\s$/i.test(before)) return []
      return [withIn(text, match.index, match.index + match[0].trimEnd().length)]
    })
    const typed = [...text.matchAll(hasty)]
      .filter((match) => !away.test(text.slice(Math.max(0, match.index - 16), match.index)))
      .map((match) => withIn(text, match.index, match.index + match[0].length))
    return [...streets, ...typed]
  },
}

/** «in via Roma» goes as a whole: its wordings say where in other ways. */
function withIn(text: string, start: number, end: number): Found {
  const led = /(?:^|[^\p{L}])(?<small>in\s)$/iu.exec(text.slice(0, start))?.groups?.small
  return led === undefined ? { start, end } : { start: start - led.length, end, as: 'in' }
}

import type { IdentifierRule } from '../../identifier-rule.ts'

const rooms =
  /(?<![\p{L}\d])(?:(?<article>l[’']|il |la |nella |al )?)(?<it>(?<head>stanza|camera|posto letto|letto|branda|cuccetta|appartamento|alloggio|modulo|container) (?:numero |num\. ?|nr?\. ?|n[°º] ?|n |la )?\d{1,4}(?:[/-]?[a-zA-Z](?!\p{L}))?)(?![\d%€])(?! (?:libri|pagine|volte|messaggi|lettere|righe|euro|persone|posti|ore|mail|articoli|storie))/giu
/** «ho letto 4 libri», «ha letto 20 pagine». */
const reads = /(?:^|[^\p{L}])(?:ho|hai|ha|abbiamo|avete|hanno|aver|avere|avevo|aveva)\s$/iu

export const room: IdentifierRule = {
  kind: 'room',
  description: 'A room or a bed with its number.',
  find: ({ text }) =>
    [...text.matchAll(rooms)].flatMap((match) => {
      const words = match.groups?.it ?? ''
      const head = match.groups?.head?.toLowerCase() ?? ''
      const start = match.index + match[0].length - words.length
      if (head === 'letto' && reads.test(text.slice(0, start))) return []
      const as = /letto|branda|cuccetta/.test(head) ? { as: 'bed' } : {}
      return [{ start, end: start + words.length, ...as }]
    }),
}

import type { IdentifierRule } from '../../identifier-rule.ts'
import { findMatches } from '../../structured/find-matches.ts'

const small =
  "dormitorio|mensa|comunità|casa famiglia|centro diurno|centro d[’']ascolto|centro di ascolto|centro notturno|centro di accoglienza|ostello|rifugio|cooperativa|coop|associazione|onlus|asilo notturno|sportello|parrocchia|poliambulatorio|ambulatorio|emporio|laboratorio|studentato|residenza|struttura|albergo|pensione|hotel|bar|circolo|fondazione|clinica|carcere"
const capital = 'Casa|Centro|Villa|Rifugio|Ostello|Fondazione|Mensa|Dormitorio|Comunità|Cooperativa|Associazione'
const joining =
  "di |del |dei |degli |della |delle |dell[’']|d[’']|e |a |in |al |[Ll]a |[Ii]l |[Ll]o |[Ll][’']|Ca[’'] |San |Santa |Sant[’']|S\\. "
const name = `(?:[«“"]?(?:${joining}){0,2}\\p{Lu}[\\p{L}\\d]+(?: (?:${joining})?\\p{Lu}\\p{L}+){0,3}[»”"]?)`
const lowerHead = new RegExp(`(?<![\\p{L}\\d])(?:${small}) (?!(?:di|del|della|dei|al|a|in|e) (?!\\p{Lu}))${name}`, 'gu')
const capitalHead = new RegExp(`(?<![\\p{L}\\d])(?:${capital})(?: \\p{Ll}+)? ${name}`, 'gu')

export const service: IdentifierRule = {
  kind: 'service',
  description: 'A shelter, a canteen or another service, with its name.',
  find: ({ text }) => [...findMatches(text, lowerHead), ...findMatches(text, capitalHead)],
}

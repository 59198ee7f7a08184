import type { IdentifierRule } from '../../identifier-rule.ts'
import { findMatches } from '../../structured/find-matches.ts'

const named = "\\p{Lu}[\\p{L}’'.-]*"
const tail =
  '[Hh]ostel|[Nn]ight [Ss]helter|[Ss]helter|[Dd]ay [Cc]entre|[Dd]rop-?[Ii]n|[Dd]rop [Ii]n|House|Project|Trust|Foundation|[Ff]ood ?[Bb]ank|[Ss]oup [Kk]itchen|Mission|Centre|Center|Clinic|Lodge|Hotel|Refuge|[Rr]efuge|Hub|Kitchen|Café|Charity|Association|Society|Hall|Prison|Unit|Ward|Surgery|Housing|Shelters'
const nameFirst = new RegExp(
  `(?<![\\p{L}\\d])(?<it>(?!(?:The|A|An|This|That|Our|My|His|Her|Their|At|In|Job|Day|Night|Another|One|No|Which|What|Every|Each|Citizens|I|We|He|She|Is|Was|And|But|Peer|Support|Core|Home|Town|City|Community|Crown) )${named}(?: (?:of |and |& |the )?(?!(?:${tail})(?![\\p{L}]))${named}){0,3} (?:${tail})(?: (?:${tail}))?)(?!\\p{L})`,
  'gu',
)
const headed = new RegExp(
  `(?<![\\p{L}\\d])(?:[Hh]ostel|[Ss]helter|[Rr]efuge|[Hh]ouse) (?:called|named) (?<it>(?:[Tt]he )?${named}(?: ${named}){0,2})`,
  'gu',
)

export const service: IdentifierRule = {
  kind: 'service',
  description: 'A shelter, a day centre or another service, with its name.',
  find: ({ text }) => [...findMatches(text, nameFirst), ...findMatches(text, headed)],
}

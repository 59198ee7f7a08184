import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

export const inward: ReadonlySet<string> = new Set(
  splitWords(`volere temere sperare desiderare aspettare riuscire soffrire vergognare fidare sentire sopportare accorgere credere
  pensare preferire odiare amare piangere pentire tenere rinunciare perdere arrabbiare sognare ricordare
  bloccare trovare cercare stufare illudere aggrappare annoiare ritrovare preoccupare chiedere`),
)
const happening = new Set(
  splitWords(`pesare mancare costare bruciare spaventare sembrare parere fare restare rimanere crollare tremare girare venire toccare
  piacere dispiacere andare interessare stancare scocciare ferire mettere togliere dare tornare cadere passare importare
  chiudere salire mangiare tenere bastare rovinare stringere gelare schiacciare riempire svuotare svegliare scaldare scappare
  consolare bloccare rodere trattare`),
)
/** What they do to anyone: “ti danno la ricevuta”. */
const handing = new Set(['dare', 'fare', 'mettere', 'tenere'])
const words = phrases(`
bisogno|voglia|@feeling|freddo|testa|fame|@state|stomaco|sonno|nausea|mal
ti si
tu|più|mai|sempre|neanche|nemmeno|ancora|nessuna|invece|nessuno|ormai|finalmente
`)

/** Whether words tell what somebody feels, wants or goes through. */
export const isFelt = (tokens: readonly Token[]): boolean =>
  words.find(tokens) !== undefined ||
  tokens.some(
    (token, at) =>
      (hasLemma(token, inward) && (hasForm(token, 'present', 2, 3, 5) || hasForm(token, 'imperfect', 2, 3, 5))) ||
      (at > 0 &&
        tokens.slice(Math.max(0, at - 2), at).some(({ word }) => /^(?:t[ie]|le)$/.test(word)) &&
        hasLemma(token, happening) &&
        !(hasForm(token, 'present', 6) && hasLemma(token, handing))),
  )

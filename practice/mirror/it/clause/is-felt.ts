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
  consolare bloccare rodere`),
)
const words = phrases(`
@feeling|@state|freddo|fame|voglia|bisogno|nausea|sonno|mal|testa|stomaco
ti si
tu|mai|nemmeno|neanche|invece|ancora|ormai|sempre|nessuno|nessuna|finalmente|più
`)

/** Whether words tell what somebody feels, wants or goes through. */
export const isFelt = (tokens: readonly Token[]): boolean =>
  words.find(tokens) !== undefined ||
  tokens.some(
    (token, at) =>
      (hasLemma(token, inward) && (hasForm(token, 'present', 2, 3, 5) || hasForm(token, 'imperfect', 2, 3, 5))) ||
      (at > 0 &&
        tokens.slice(Math.max(0, at - 2), at).some(({ word }) => /^(?:t[ie]|le)$/.test(word)) &&
        hasLemma(token, happening)),
  )

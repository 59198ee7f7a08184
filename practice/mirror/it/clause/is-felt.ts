import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { phrases } from './match-clauses.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

export const inward: ReadonlySet<string> = new Set(
  splitWords(`accorgere aggrappare amare annoiare arrabbiare aspettare bloccare cercare chiedere credere desiderare
fidare illudere odiare pensare pentire perdere piangere preferire preoccupare ricordare rinunciare ritrovare riuscire
sentire soffrire sognare sopportare sperare stufare temere tenere trovare vergognare volere`),
)
const happening = new Set(
  splitWords(`andare bastare bloccare bruciare cadere chiudere consolare costare crollare dare dispiacere fare ferire
gelare girare importare interessare mancare mangiare mettere parere passare pesare piacere restare riempire rimanere
rodere rovinare salire scaldare scappare schiacciare scocciare sembrare spaventare stancare stringere svegliare
svuotare tenere toccare togliere tornare trattare tremare venire`),
)
/** What they do to anyone: “ti danno la ricevuta”. */
const handing = new Set(['dare', 'fare', 'mettere', 'tenere'])
const words = phrases(`
freddo|@feeling|bisogno|voglia|testa|@state|sonno|mal|nausea|stomaco|fame
ti si
tu|sempre|neanche|nemmeno|ancora|mai|più|finalmente|ormai|nessuno|invece|nessuna
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

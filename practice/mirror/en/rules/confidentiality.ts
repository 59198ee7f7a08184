import type { Draft, Sentence } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { hasForm, is, isFiniteVerb } from '../reading/word-class.ts'

const passedOn = englishPhrases(`
  i|we @adverb? told|let|emailed|texted|informed _? _? _? about|know|everything|that|what|you your|you|what|the|would|said
  i|we have @adverb? told|shared|mentioned|passed _? _? about|your|what|on
  i told _? _? about|everything|what|that you|your|the|said|happened
  i @adverb? passed on|along what|your|it
  i @adverb? shared your|what|that
  i @adverb? forwarded your|what
  i @adverb? spoke|talked to|with your|the ... about what|your|you
  i read your message|letter|email|text out
  told your|the brother|sister|mum|dad|wife|husband|partner|landlord|boss|worker|family you|about|that
  has|have heard about you
  i|we let the|your _ know you
  i mentioned your|you
  told a|my|the|some friend|mate|wife|husband|team|others|group|staff ... you|your|who
  saw|met|bumped into|with? your|the|his|her _? _? @name
`)
/** What the writer told the reader goes to nobody else. */
const toldYou = englishPhrases('i|we @adverb? have? told|mentioned|shared|let you|with')
const reaches = englishPhrases(`
  my|her|his|their|the address is
  my|her|his|their @adverb? home|new|mobile|phone? number|mobile|email is
  here is my|her|his|their @adverb? home|mobile|phone? number|address|mobile
  his|her|their|my number|address is|:|,|$
  get|reach|call|text|ring|phone|contact him|her|them|@name on @number
  living|staying|lives|hiding at the|a _? house|flat|hostel on|in
`)
const someone = englishPhrases(`
  the|a|that|another _? lad|man|woman|girl|boy|guy|nurse|family|neighbour|resident|client|volunteer|person|one with|at|in|on|from|called|who ... is|are|has|was|were
  someone else i support
  i support a|an
  you know @name
  between you and me
  do not say|tell i|anyone|anybody said
  your neighbour|mate|friend|roommate @name
`)
const services = englishPhrases(
  'samaritans|shelter|crisis|emmaus|citizens|caritas|council|hospital|centre|center|nhs|police',
)
const street = /^(?:street|road|avenue|lane|close|drive|court|place|way|gardens|terrace|crescent|square)$/
const calling = /^(?:hi|hello|hey|dear|hiya|thanks|love|from|regards|best|warmly|cheers|i'm|sorry|ok|well|yes|no)$/

const isPhone = (token: Token, next: Token | undefined) => {
  const digits = token.word.replace(/\D/g, '').length
  return (
    token.kind === 'number' &&
    (digits >= 9 || (digits >= 3 && next?.kind === 'number' && digits + next.word.length >= 9 && /^0/.test(token.word)))
  )
}

const isName = (token: Token | undefined): boolean => token?.capital === true && firstNames.has(token.word)

/** A first name that is neither spoken to nor signed with. */
function findPerson({ tokens }: Sentence): Token | undefined {
  return tokens.find((token, at) => {
    if (!isName(token)) return false
    const before = tokens[at - 1]
    const next = tokens[at + 1]
    if (before !== undefined && (calling.test(before.word) || before.word === 'am')) return false
    if (before?.kind === 'mark' && (next === undefined || next.kind === 'mark')) return false
    if (before === undefined && (next === undefined || next.kind === 'mark')) return false
    const double = is(token, 'verb') || is(token, 'modal') || is(token, 'adjective')
    return !(double && before === undefined && !isFiniteVerb(next))
  })
}

/** Whether something is said of the person, beyond meeting or writing to them. */
const saysSomething = ({ tokens, asks }: Sentence, person: Token): boolean => {
  const at = tokens.indexOf(person)
  const following = tokens.slice(at + 1, at + 8)
  const told = following.some((token) => is(token, 'auxiliary') || hasForm(token, 'past', 'present'))
  const before = tokens[at - 1]
  const secret = tokens.some(({ word }) => /^(?:she|he|they|his|her|their)$/.test(word))
  const introduced = before?.word === 'am' || before?.word === 'be' || before?.word === 'called'
  return !asks && !introduced && (told || secret)
}

const findNamed = (sentence: Sentence): Span[] => {
  const person = findPerson(sentence)
  if (person === undefined || services.findOnce(sentence.tokens) !== undefined) return []
  return saysSomething(sentence, person) ? [{ start: person.start, end: person.end }] : []
}

const findNumbers = ({ tokens }: Sentence): Span[] =>
  tokens
    .filter((token, at) => {
      const name = tokens.slice(at + 1, at + 4)
      const address = token.kind === 'number' && name.some(({ word }) => street.test(word)) && name[0]?.capital
      return isPhone(token, tokens[at + 1]) || address || (token.word === '@' && tokens[at - 1]?.end === token.start)
    })
    .map(({ start, end }) => ({ start, end }))

/** Names someone and tells something about them, gives a number or an address, or passes on what the reader said. */
export const confidentiality: Rule = {
  id: 'confidentiality',
  label: 'confidentiality',
  severity: 'clear',
  check: remember((draft: Draft) => [
    ...markPhrases(
      draft,
      passedOn,
      ({ tokens, asks }, { from }) => !asks && toldYou.matchAt(tokens, from) === undefined,
    ),
    ...markPhrases(draft, reaches),
    ...markPhrases(draft, someone, ({ asks }) => !asks),
    ...draft.sentences.flatMap(findNamed),
    ...draft.sentences.flatMap(findNumbers),
  ]),
}

import type { Draft, Sentence } from '../../draft.ts'
import type { Span } from '../../label.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { isCondition } from '../lexicon/conditions.ts'
import { doubleNames } from '../lexicon/first-names.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { is, isNegation } from '../reading/word-class.ts'

const whom =
  'your|my|the|a|our|their|his|her|him|them|another|someone|somebody|some|everyone|everybody|people|mr|mrs|@name'
const things =
  'story|message|messages|letter|letters|text|mail|email|post|situation|case|drinking|using|drink|habit|debts|past|record|secret|illness|diagnosis|operation|relapse|divorce|pregnancy|number|address|details|photo|problem|problems|troubles|news|life'
/** What the reader told, passed on by the writer. */
const passedOn = englishPhrases(`
tell|told ${whom} ... that|what|about ... you|your
told them|her|him|@name about the|your _? ${things}|@illness|baby|knife
told|telling|warned|informed ${whom} ... you|your|who|everything
let ${whom} ... know you|your|what|about
let slip ... you|your
showed|described|discussed|passed|shared|forwarded|shown it|your|what|on
mentioned|explained to? ... you|your|what
talked|gave|showed|given|passed|sent|forwarded|handed your _? ${things} ... to|on|with|over|round
read your|what ... out|aloud
word|talked|talking|chat|spoken|spoke|chatting to|with|w ${whom} ... about you|your|what
gave|given|sent|handed|texted ${whom} ... your _? _? ${things}
them|her|him|@name a|the number|address|photo of your
word got
`)
const heard = englishPhrases(`
know|knows about your ${things}
`)
const reaches = englishPhrases(`
my|her|his|their @adverb? home|phone|mobile|new? number|address|email|mobile is|$|,|:
@name 's @adverb? home|phone|mobile|new? number|address|email|mobile is
her|his|their real? name is @name
phone|number|email|mobile is|,|: @number
living|staying|hiding|lives at a|the _? flat|house|hostel in|on
`)
/** Somebody who can be known again, with what is told of them. */
const someone = englishPhrases(`
the|that|this _? man|girl|boy|lad|woman|person|doctor|family|guy|neighbour|nurse|fella|volunteer in|on|with|at|from|who|called|next|downstairs|upstairs
someone else i support
between you|us|ourselves ,|and
`)
/** What people keep to themselves: illness, crime, drink, papers, money, love. */
const private_ =
  /^(?:hiv|aids|gay|lesbian|trans|pregnant|abort\w+|miscarriage|affair|cheat\w*|caught|divorc\w+|custody|split|prison|jail\w*|convict\w*|robb\w+|shoplift\w*|steal\w*|stole\w*|theft|fraud|dealing|drugs?|heroin|crack|gear|weed|cocaine|methadone|drinks|drinking|drank|drunk|drink|sober|bottles?|rehab|detox|expecting|ward|psych\w*|section\w*|tablets|meds|diagnos\w+|counsell\w+|therap\w+|cancer|probation|parole|tag|bail|court|arrest\w*|assault\w*|violen\w*|hits|beat\w*|abus\w+|refuge|traffick\w*|asylum|papers|visa|detention|deport\w*|illegal\w*|debts?|owes?|arrears|evict\w*|barred|sublet\w*|hiding|wanted|suicid\w*|overdos\w*|breakdown|nerves|cr(?:ied|ying)|gambl\w*|sacked|homeless|failed)$/
const services = englishPhrases('samaritans|shelter|crisis|emmaus|citizens|caritas|council|hospital|centre|nhs|police')
const street = /^(?:street|road|avenue|lane|close|drive|court|place|way|gardens|terrace|crescent|square)$/
const calling =
  /^(?:hi|hello|hey|dear|hiya|thanks|love|from|regards|best|warmly|cheers|am|in|at|near|since|till|until|by|of)$/
const family = /^(?:son|daughter|brother|sister|dad|mum|ex|husband|wife|partner|uncle|aunt|cousin)$/
const kin =
  /^(?:mum|mam|dad|gran(?:ny|da|dad|ma|pa)?|nan(?:a|ny)?|mom|mother|father|people|nobody|god|christmas|easter|ramadan|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/

const isPhone = (token: Token, next: Token | undefined) => {
  const digits = token.word.replace(/\D/g, '').length
  return (
    token.kind === 'number' &&
    (digits >= 9 || (digits >= 3 && next?.kind === 'number' && digits + next.word.length >= 9 && /^0/.test(token.word)))
  )
}
/** A capital no table of words explains. */
const isName = (token: Token): boolean =>
  token.capital &&
  !kin.test(token.word) &&
  !/(?:ish|ese|ian)$/.test(token.word) &&
  (doubleNames.test(token.word) ||
    (token.readings.length === 1 && is(token, 'noun') && !isCondition(token.word) && !private_.test(token.word)))

/** A name that is neither spoken to nor signed with. */
const findPerson = ({ tokens }: Sentence): Token | undefined =>
  tokens.find((token, at) => {
    if (!isName(token)) return false
    const before = tokens[at - 1]
    const next = tokens[at + 1]
    if (before?.kind === 'word' && calling.test(before.word)) return false
    // *Your son Luke*: the reader’s own story.
    if (tokens[at - 2]?.word === 'your' && family.test(before?.word ?? '')) return false
    const first = before === undefined || before.kind === 'mark'
    // *Decent people pay*: a capital because it opens.
    const opens =
      first &&
      (next === undefined || next.kind === 'mark' || (is(next, 'noun') && !is(next, 'verb')) || /s$/.test(token.word))
    return !opens
  })

const relapsed = englishPhrases(`
is|was|back|been|still inside|using
lost her|his|their flat|job|kids|children|baby
`)
const isPrivate = ({ word }: Token) => private_.test(word) || (word.length > 3 && isCondition(word))
const ofOther = /^(?:he|she|his|her|they)$/
/** Whether something private is said of the person, here or in the next sentence. */
const tellsOn = (sentence: Sentence, next: Sentence | undefined, from: number): boolean =>
  sentence.tokens.slice(from).some(isPrivate) ||
  relapsed.find(sentence.tokens) !== undefined ||
  (next !== undefined && ofOther.test(next.tokens[0]?.word ?? '') && next.tokens.some(isPrivate))

const findNamed = (sentence: Sentence, next: Sentence | undefined): Span[] => {
  const { tokens } = sentence
  const person = findPerson(sentence)
  const match = person === undefined ? someone.findOnce(tokens) : undefined
  const at = person === undefined ? match?.from : tokens.indexOf(person)
  const span = person ?? match
  if (at === undefined || span === undefined || services.findOnce(tokens) !== undefined) return []
  return tellsOn(sentence, next, at + 1) ? [{ start: span.start, end: span.end }] : []
}

const findNumbers = ({ tokens }: Sentence): Span[] =>
  tokens
    .filter((token, at) => {
      const name = tokens.slice(at + 1, at + 4)
      const address = token.kind === 'number' && name.some(({ word }) => street.test(word)) && name[0]?.capital
      return isPhone(token, tokens[at + 1]) || address || (token.word === '@' && tokens[at - 1]?.end === token.start)
    })
    .map(({ start, end }) => ({ start, end }))

/** Whether the writer does it: *I told*, *told*, not *you told*, *he told*. */
const byWriter = (tokens: readonly Token[], from: number) => {
  const before = tokens.slice(0, from).filter(({ word }) => /^(?:i|we|you|he|she|they|who)$/.test(word))
  const subject = before.at(-1)?.word ?? 'i'
  const opens = before.length > 0 || tokens.slice(0, from).every((token) => !is(token, 'noun') || is(token, 'verb'))
  return (subject === 'i' || subject === 'we') && opens && !tokens.slice(Math.max(0, from - 3), from).some(isNegation)
}

/** Names someone and tells something private of them, gives a number or an address, or passes on what the reader said. */
export const confidentiality: Rule = {
  id: 'confidentiality',
  label: 'confidentiality',
  severity: 'clear',
  check: remember((draft: Draft) => [
    ...markPhrases(draft, passedOn, ({ tokens, asks }, { from }) => !asks && byWriter(tokens, from)),
    ...markPhrases(draft, heard, ({ asks }) => !asks),
    ...markPhrases(draft, reaches),
    ...draft.sentences.flatMap((sentence, at) => findNamed(sentence, draft.sentences[at + 1])),
    ...draft.sentences.flatMap(findNumbers),
  ]),
}

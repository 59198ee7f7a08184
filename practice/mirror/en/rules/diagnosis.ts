import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { conditionAdjectives, conditionPeople, treatments } from '../lexicon/conditions.ts'
import { englishPhrases } from '../reading/english-phrases.ts'

const list = (set: ReadonlySet<string>) => [...set].join('|')
const illness = '@illness|personality|breakdown|episode|attack|foot|fever|poisoning|deficiency'

const named = englishPhrases(`
  you are|seem|sound|look|must @adverb? @adverb? @adverb? be? ${list(conditionAdjectives)}
  you are @adverb? a|an @adverb? _? ${list(conditionPeople)}
  you are @adverb? dependent|hooked on
  you have|are|will @adverb? got? @adverb? having|suffering|showing|in? from|signs? of? a|an|the|some|mild|severe|clinical|bad? @adjective? _? ${illness}
  you have got|have ${illness}
  that|it|this|these|those is|was|must|could|sounds|looks @adverb? @adverb? only? be|like|been|the? a|an|the|your? signs|symptoms|case? of? @adjective? _? ${illness}
  that|it|this|these is|are @adverb? not? ${illness}
  sounds|looks|sound|feels @adverb? like|as a|an|the? _? ${illness}|iron
  sounds|looks|sound like low|high _
  your son|daughter|mum|dad|child|boy|girl|kid|brother|sister|partner|husband|wife|mother|father has|is @adverb? got? ${illness}|${list(conditionAdjectives)}
  @noun is|are @illness
  bet it is ${illness}
  those|these|they|that are|is the? signs|symptoms of
  you have got? exactly? the same thing|illness|condition
  same|exact diagnosis|illness as
  your bipolar|personality|eating|anxiety disorder
  an _ disorder
  nervous|mental breakdown
  on the spectrum
  all|every|some the? signs|symptoms|hallmarks of
  clinically|chronically depressed
`)
const treated = englishPhrases(`
  you need|want|require|should @adverb? a|some|to? _? _? ${list(treatments)}
  you could do with upping|more|some
  @number tablet|tablets|pill|pills|mg|milligram|milligrams|ml|mil|g|grams|dose|doses|drops|units|puffs $|,|a|of|at|every|twice|three|in|each|will|would|before|after|with
  @number a? tablet|pill
  @number of|a|mg ${list(treatments)}
  ${list(treatments)} will|would suit|help|clear|fix|sort|calm|cure
  take|try|up|double|halve|stop|increase|reduce your|the|some|a ${list(treatments)}|dose|tablets
  a tablet|pill a|every
  double|half the|your dose
  the cure for
  course of ${list(treatments)}
`)
/** What somebody else, or the person, calls it; what the writer has; a plain question about it. */
const notTheWriters = englishPhrases(`
  you said|told|mentioned|call|called|wrote|say|describe|feel|felt|named|explained|were|have|had told|said|as|diagnosed|been
  your|the|a doctor|gp|psychiatrist|nurse|consultant|letter|worker says|said|thinks|told|diagnosed|called|wrote|calls
  they said|told|say|think|call|called|diagnosed
  i am|have|had|was|got not|got|been|a|had?
  my @adverb? _? @illness
  diagnosed with|as
  not a doctor
`)

const isNamed = (tokens: readonly Token[], asks: boolean) => {
  const match = named.find(tokens) ?? treated.find(tokens)
  if (match === undefined) return undefined
  const lead = tokens.slice(0, match.from + 2)
  const others = notTheWriters.find(lead)
  const tag =
    asks && tokens.filter(({ kind }) => kind === 'mark').length < 2 && !tokens.some(({ word }) => word === 'because')
  return others !== undefined || tag ? undefined : match
}

/** Names a condition the reader has, a treatment or a dose. */
export const diagnosis: Rule = {
  id: 'diagnosis',
  label: 'diagnosis',
  severity: 'clear',
  check: remember(({ sentences }) =>
    sentences.flatMap(({ tokens, asks }: Sentence) => {
      const match = isNamed(tokens, asks)
      return match === undefined ? [] : [{ start: match.start, end: match.end }]
    }),
  ),
}

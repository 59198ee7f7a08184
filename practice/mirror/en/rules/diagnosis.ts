import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { conditionAdjectives, conditionPeople } from '../lexicon/conditions.ts'
import { englishPhrases } from '../reading/english-phrases.ts'

const list = (set: ReadonlySet<string>) => [...set].join('|')
const illness =
  '@illness|personality|breakdown|episode|attack|attacks|foot|fever|poisoning|deficiency|damage|disc|clot|grief|disorder|syndrome|hypothermia'

const named = englishPhrases(`
  you are|seem|sound|look|must @adverb? @adverb? @adverb? be? ${list(conditionAdjectives)}
  you are @adverb? a|an @adverb? _? ${list(conditionPeople)}
  you are @adverb? dependent|hooked on
  you have|are|will @adverb? got|had? @adverb? having|suffering|showing|in? from|signs? of? a|an|the|some? bit|touch|case? of? mild|severe|clinical|bad? _? _? ${illness}
  that|it|this|these|those|have is|was|will|must|could|sounds|looks @adverb? @adverb? be|like|been? the? a|an|the|your|just|only? signs|symptoms|case|bit|touch? of? @adjective? _? ${illness}
  sounds|looks|sound|feels @adverb? to? me? like|as you? have? a|an|the? touch|bit? of? _? ${illness}|iron
  your son|daughter|mum|dad|child|boy|girl|kid|brother|sister|partner|husband|wife|mother|father|one has|is @adverb? got? ${illness}|${list(conditionAdjectives)}
  @noun|@gerund|yours is|are a? textbook|clear|classic|proper? panic? ${illness}
  those|these|they|that are|is the? signs|symptoms of
  on the spectrum
  you suffer from ${illness}
  we|they|i call ${illness}
  ${illness} , clear|no|plain|that
  name @adverb? is|for|of it|that|this|what ... ${illness}
`)
const doses = 'tablet|tablets|pill|pills|mg|milligram|milligrams|ml|mil|g|grams|dose|doses|drops|units|puffs|sleepers'
const treated = englishPhrases(`
  you need|want|require|should|could @adverb? a|some|to|do? with|take? more|some|upping? _? _? @treatment
  @number ${doses} $|,|a|of|at|every|twice|three|in|each|will|would|before|after|with
  @number of|a|mg the|them|those|your? @adjective? ${doses}|ones|@treatment
  @number at|before night|bedtime|bed
  @treatment will|would suit|help|clear|fix|sort|calm|cure
  take|try|get|buy|up|double|halve|stop|increase|reduce|start yourself? your|the|some|a|them? @noun? @treatment|dose|tablets
  ask for|about _? _? @treatment|blockers|dose
  yourself|you|him|her on|off the|some|a? _? @treatment|tablets
  take|skip|cut|double|halve|stop|up|drop|increase|reduce|change ... sleeping|pain|water|the|your|evening|morning|night tablets|tablet|pills|pill|dose|meds
  stronger|higher|lower|right|bigger|half|double the|your? dose
  the dose for
  double up on
`)
/** What somebody else, or the person, calls it; what the writer has; a plain question about it. */
const notTheWriters = englishPhrases(`
  you|they|doctor|gp|nurse|psychiatrist said|says|told|call|thinks|diagnosed
  my @adverb? _? @illness
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

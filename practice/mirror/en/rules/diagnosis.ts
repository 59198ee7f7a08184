import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../token.ts'
import { conditionAdjectives, conditionPeople } from '../lexicon/conditions.ts'
import { englishPhrases } from '../reading/english-phrases.ts'

const list = (set: ReadonlySet<string>) => [...set].join('|')
const illness =
  '@illness|attachment|abandonment|personality|breakdown|episode|attack|attacks|foot|fever|poisoning|deficiency|damage|disc|clot|grief|disorder|syndrome|hypothermia'

const named = englishPhrases(`
cure|remedy for ... is @treatment
you are|look|must|sound|seem @adverb? @adverb? @adverb? be? ${list(conditionAdjectives)}
you are @adverb? a|an @adverb? _? ${list(conditionPeople)}
you have|are|will @adverb? got|had? @adverb? in|having|showing|suffering? from|signs? of? a|the|an|some? bit|touch|case? of? bad|clinical|mild|severe? _? _? ${illness}
it|that|have|this|these|those is|will|could|was|must|sounds|looks @adverb? @adverb? be|like|been? the? a|the|your|an|just|only? bit|touch|case|signs|symptoms? of? @adjective? _? ${illness}
sounds|feels|sound|looks @adverb? to? me? like|as you? have? a|the|an? bit|touch? of? _? ${illness}|iron
your one|girl|boy|father|mother|mum|son|brother|dad|daughter|husband|sister|wife|child|partner|kid is|has @adverb? got? ${illness}|${list(conditionAdjectives)}
@gerund|@noun|yours is|are a? proper|clear|classic|textbook? panic? ${illness}
that|they|these|those is|are the? signs|symptoms of
on the spectrum
you suffer from ${illness}
i|we|they call ${illness}
${illness} , that|no|clear|plain
name @adverb? is|of|for it|that|what|this? ... ${illness}
`)
const doses = 'tablet|tablets|pill|pills|mg|milligram|milligrams|ml|mil|g|grams|dose|doses|drops|units|puffs|sleepers'
const treated = englishPhrases(`
you could|want|need|should|require @adverb? to|a|do|some? with|take? some|more|upping? _? _? @treatment
@number ${doses} a|would|$|,|of|in|will|with|at|after|every|before|three|twice|each
@number a|of|mg the|your|them|those? @adjective? @treatment|${doses}|ones
@number before bed|bedtime
@treatment would|will help|sort|calm|fix|clear|suit|cure
get|up|take|try|stop|start|double|reduce|buy|halve|increase yourself? a|the|your|some|them? @noun? @treatment|dose|tablets
you|her|yourself|him on|off a|the|some? _? @treatment|tablets
up|take|stop|cut|change|double|skip|reduce|drop|halve|increase ... the|your|night|morning|sleeping|evening|water|pain dose|tablets|pills|meds|pill|tablet
right|half|double|stronger|bigger|higher|lower the|your? dose
the dose for
double up on
`)
/** What somebody else, or the person, calls it; what the writer has; a plain question about it. */
const notTheWriters = englishPhrases(`
you|they|doctor|nurse|gp|psychiatrist said|told|call|says|thinks|diagnosed
i was told|diagnosed
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

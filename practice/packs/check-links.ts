import { functionIds } from '#content/course/function-ids.ts'
import { objectiveIds } from '#content/course/objective-ids.ts'
import type { Language } from '#content/schema/language.ts'
import type { Pack, PackWords } from '#content/schema/pack.ts'
import { objectiveOf } from '#practice/self-checks/objective-of.ts'
import type { BareFault, PackPath } from './pack-fault.ts'

/** What a pack may point at: ids of shipped words. */
export type Shipped = {
  moments: readonly string[]
  duties: readonly string[]
  values: readonly string[]
  rules: readonly string[]
  facts: readonly string[]
}

const notIn = (
  ids: readonly string[],
  known: readonly string[],
  kind: BareFault['kind'],
  path: PackPath,
): BareFault[] => ids.flatMap((id, index) => (known.includes(id) ? [] : [{ kind, path: [...path, index], found: id }]))

/** Every list of facts, however deep it lies. */
function checkFacts(value: unknown, known: readonly string[], path: PackPath): BareFault[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]): BareFault[] => {
    const at = [...path, Array.isArray(value) ? Number(name) : name]
    return name === 'facts' && Array.isArray(inner)
      ? notIn(inner.map(String), known, 'unknown-fact', at)
      : checkFacts(inner, known, at)
  })
}

function checkWords(words: PackWords, shipped: Shipped, path: PackPath): BareFault[] {
  const { prompts = [], conversations = [], selfChecks = [], dailyQuestions = [], duties = [] } = words
  const { moments, values, rules } = shipped
  const served = [...shipped.duties, ...functionIds, ...values]
  const reflected = { duty: shipped.duties, function: functionIds, value: values } as const
  return [
    ...prompts.flatMap(({ moment, serves }, index): BareFault[] => [
      ...(moments.includes(moment)
        ? []
        : [{ kind: 'unknown-moment' as const, path: [...path, 'prompts', index, 'moment'], found: moment }]),
      ...notIn(serves, served, 'unknown-part', [...path, 'prompts', index, 'serves']),
    ]),
    ...duties.flatMap((duty, index) =>
      notIn(duty.moments, moments, 'unknown-moment', [...path, 'duties', index, 'moments']),
    ),
    ...conversations.flatMap(({ serves }, index) =>
      notIn(serves, [...served, ...rules], 'unknown-part', [...path, 'conversations', index, 'serves']),
    ),
    ...dailyQuestions.flatMap(({ reflectOn }, index) =>
      reflectOn.flatMap(({ kind, id }, place): BareFault[] => {
        const known: readonly string[] = reflected[kind]
        const at = [...path, 'dailyQuestions', index, 'reflectOn', place, 'id']
        return known.includes(id) ? [] : [{ kind: 'unknown-part', path: at, found: id }]
      }),
    ),
    ...selfChecks.flatMap(({ objective, questions }, index) =>
      questions.flatMap(({ id }, place): BareFault[] => {
        const at = [...path, 'selfChecks', index, 'questions', place, 'id']
        const start = objective.replace(/^obj-/, '')
        return objectiveOf(id) === objective ? [] : [{ kind: 'other-objective', path: at, found: `${start}-…` }]
      }),
    ),
    ...checkFacts(words, [...shipped.facts, ...objectiveIds], path),
  ]
}

/** What a pack points at and Accanto does not have. */
export const checkLinks = ({ words }: Pack, shipped: Record<Language, Shipped>): BareFault[] =>
  (['it', 'en'] as const).flatMap((language) => {
    const said = words?.[language]
    return said ? checkWords(said, shipped[language], ['words', language]) : []
  })

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '#content/checks/corpus/corpus.ts'
import { listLabels } from '#practice/mirror/list-labels.ts'
import { loadMirror } from '#practice/mirror/load-mirror.ts'
import { describeAgreement } from './mirror-report/describe-agreement.ts'
import { describeTally } from './mirror-report/describe-tally.ts'
import { guessByKeyword } from './mirror-report/guess-by-keyword.ts'
import { measureTime } from './mirror-report/measure-time.ts'
import { measureWeight } from './mirror-report/measure-weight.ts'
import { readGold } from './mirror-report/read-gold.ts'
import { reportIdentifiers } from './mirror-report/report-identifiers.ts'
import { tally } from './mirror-report/tally.ts'
import { toKinds } from './mirror-report/to-kinds.ts'
import { projectRoot } from './project-root.ts'

const pathOf = (language: string, set: string) => join(projectRoot, `tests/fixtures/mirror/${language}/${set}.jsonl`)
const sets = ['develop', 'develop-talk', 'held-out', 'lived-experience'] as const

for (const language of languages) {
  const mirror = await loadMirror(language)
  const path = join(projectRoot, `tests/fixtures/mirror/${language}/develop.jsonl`)
  const text = readGold(path)
    .map((line) => line.text.replaceAll('>', ''))
    .join('\n')
  const times = [200, 1_000].map(
    (words) => `${measureTime(mirror.checkDraft, text, words).toFixed(1)} ms for ${words} words`,
  )
  console.log(
    `\n${language}: ${await measureWeight(`practice/mirror/${language}/mirror.ts`)} bytes minified and gzipped; ${times.join(', ')}`,
  )
  for (const set of sets) {
    const path = pathOf(language, set)
    if (!existsSync(path)) continue
    const gold = readGold(path)
    const answers = gold.map(({ text, kinds }) => ({ kinds, found: toKinds(listLabels(mirror.checkDraft(text))) }))
    const guesses = gold.map(({ text, kinds }) => ({ kinds, found: guessByKeyword(text, language) }))
    console.log(`\n${language} ${set}: ${gold.length} texts`)
    console.log(describeTally(tally(answers), tally(guesses)).join('\n'))
  }

  const first = new Map(readGold(pathOf(language, 'held-out')).map(({ id, kinds }) => [id, kinds]))
  const readings = readGold(pathOf(language, 'second-reading')).map(({ id, kinds }) => {
    const before = first.get(id)
    if (!before) throw new Error(`${id} of the second reading is not among the held-out replies.`)
    return { first: before, second: kinds }
  })
  console.log(`\n${language}: two readers of ${readings.length} held-out texts, apart from each other`)
  console.log(describeAgreement(readings).join('\n'))

  console.log((await reportIdentifiers(language)).join('\n'))
}

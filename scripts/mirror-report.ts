import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '#content/checks/corpus/corpus.ts'
import { listLabels } from '#practice/mirror/list-labels.ts'
import { loadMirror } from '#practice/mirror/load-mirror.ts'
import { describeTally } from './mirror-report/describe-tally.ts'
import { guessByKeyword } from './mirror-report/guess-by-keyword.ts'
import { readGold } from './mirror-report/read-gold.ts'
import { tally } from './mirror-report/tally.ts'
import { toKinds } from './mirror-report/to-kinds.ts'
import { projectRoot } from './project-root.ts'

const sets = ['develop', 'held-out', 'lived-experience'] as const

for (const language of languages) {
  const mirror = await loadMirror(language)
  for (const set of sets) {
    const path = join(projectRoot, `tests/fixtures/mirror/${language}/${set}.jsonl`)
    if (!existsSync(path)) continue
    const gold = readGold(path)
    const answers = gold.map(({ text, kinds }) => ({ kinds, found: toKinds(listLabels(mirror.checkDraft(text))) }))
    const guesses = gold.map(({ text, kinds }) => ({ kinds, found: guessByKeyword(text, language) }))
    console.log(`\n${language} ${set}: ${gold.length} texts`)
    console.log(describeTally(tally(answers), tally(guesses)).join('\n'))
  }
}

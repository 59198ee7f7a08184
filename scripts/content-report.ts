import { languages } from '#content/checks/corpus/corpus.ts'
import { createCorpus } from '#content/checks/corpus/create-corpus.ts'
import { factIds } from '../tests/fixtures/fact-ids.ts'
import { describeCoverage } from './content-report/describe-coverage.ts'
import { drawConversation } from './content-report/draw-conversation.ts'
import { listGoodWords } from './content-report/list-good-words.ts'
import { measureCourse } from './content-report/measure-course.ts'
import { steeringIn } from './content-report/steering-in.ts'

const corpus = createCorpus(factIds)
const measures = { it: 'Gulpease', en: 'grade' }
const names = { it: 'Italian', en: 'English' }

const printRow = (id: string, cells: readonly (string | number)[]) =>
  console.log([id.padEnd(28), ...cells.map((cell) => String(cell).padStart(10))].join(''))

for (const language of languages) {
  console.log(`\nThe course in ${names[language]}\n`)
  printRow('screen', ['words', 'sentences', measures[language], 'longest', 'facts'])
  for (const { id, words, sentences, readability, longest, facts } of measureCourse(corpus[language], language)) {
    printRow(id, [words, sentences, readability.toFixed(1), longest, facts])
  }
}

console.log('\nParts of the unit’s facts that the course says')
for (const language of languages) console.log(`${names[language]}: ${describeCoverage(corpus[language], factIds)}`)

console.log('\nPrompts')
for (const language of languages) {
  const { moments } = corpus[language]
  const prompts = moments.flatMap((moment) => moment.prompts)
  const countChannel = (wanted: string) => prompts.filter(({ channel }) => channel === wanted).length
  const channels = `${countChannel('spoken')} spoken, ${countChannel('written')} written, ${countChannel('either')} either`
  const lei = prompts.filter((prompt) => prompt.lei !== undefined).length
  const leiForms = language === 'it' ? `; ${lei} also with lei` : ''
  console.log(`${names[language]}: ${prompts.length} in ${moments.length} moments (${channels})${leiForms}`)
}

console.log('\nConversations: + fits, - tempts, and where each reply leads')
for (const conversation of corpus.en.conversations) console.log(`\n${drawConversation(conversation).join('\n')}`)

console.log('\nGood words of the conversations that the draft mirror marks')
for (const language of languages) {
  const good = corpus[language].conversations.flatMap(listGoodWords)
  const marked = good.flatMap(({ id, text }) =>
    steeringIn(text, language).map(({ label, start, end }) => `  ${id}: ${label} “${text.slice(start, end)}”`),
  )
  console.log(`${names[language]}: ${marked.length} marks in ${good.length} replies`)
  for (const line of marked) console.log(line)
}

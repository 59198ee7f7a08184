import { expect, test } from 'vitest'
import { typographicMarks } from '#content/checks/typographic-marks.ts'
import { changePrompt } from '../change-corpus.ts'

test.for([
  ['it', 'Com’è andata? Hai detto «sì»…'],
  ['en', 'I’m here. You said “yes”…'],
] as const)('takes, in %s: %s', ([language, words]) => {
  expect(typographicMarks.check(changePrompt(language, { words }))).toEqual([])
})

test.for([
  ['it', "Com'è andata?"],
  ['it', 'Com`è andata?'],
  ['it', 'Hai detto “sì”.'],
  ['it', 'Hai detto "sì".'],
  ['it', 'E poi...'],
  ['en', "I'm here."],
  ['en', 'You said «yes».'],
  ['en', 'You said ‘yes.'],
] as const)('finds, in %s: %s', ([language, words]) => {
  expect(typographicMarks.check(changePrompt(language, { words }))).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { accompanyWhenAsked } from '#content/checks/accompany-when-asked.ts'
import { changeDuty } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes a tick that says who asked', () => {
  expect(accompanyWhenAsked.check(shippedCorpus)).toEqual([])
})

test.for([
  ['it', 'Ho accompagnato una persona.'],
  ['en', 'I went along to an appointment.'],
] as const)('finds, in %s: %s', ([language, tick]) => {
  expect(accompanyWhenAsked.check(changeDuty(language, 'duty-accompany', { tick }))).toHaveLength(1)
})

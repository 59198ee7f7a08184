import { expect, test } from 'vitest'
import { respectfulWords } from '#content/checks/respectful-words.ts'
import { changeDuty } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes the shipped words', () => {
  expect(respectfulWords.check(shippedCorpus)).toEqual([])
})

test.for([
  ['it', 'Una persona senza dimora parla di uso di sostanze.'],
  ['it', 'Si è tolto la vita. Il nomadismo e la validità non c’entrano.'],
  ['en', 'A person experiencing homelessness talks about substance use.'],
  ['en', 'She slept rough, and her brother died by suicide. The album is on the address.'],
] as const)('takes, in %s: %s', ([language, means]) => {
  expect(respectfulWords.check(changeDuty(language, 'duty-goals', { means }))).toEqual([])
})

test.for([
  ['it', 'Un barbone dorme qui.', 'barbone'],
  ['it', 'I Clochard del quartiere.', 'Clochard'],
  ['it', 'Aiuti i senza dimora.', 'i senza dimora'],
  ['it', 'Il senzatetto parla.', 'senzatetto'],
  ['it', 'Era un tossico.', 'tossico'],
  ['it', 'Parla del suo abuso di sostanze.', 'abuso di sostanze'],
  ['it', 'Ha commesso suicidio.', 'commesso suicidio'],
  ['en', 'You support the homeless.', 'the homeless'],
  ['en', 'A homeless man drops in.', 'homeless man'],
  ['en', 'He is an addict.', 'addict'],
  ['en', 'It is about drug abuse.', 'drug abuse'],
  ['en', 'She committed suicide.', 'committed suicide'],
  ['en', 'He suffers from fear.', 'suffers from'],
] as const)('finds, in %s: %s', ([language, means, found]) => {
  const faults = respectfulWords.check(changeDuty(language, 'duty-goals', { means }))
  expect(faults).toEqual([expect.stringContaining(`“${found}” stands here.`)])
  expect(faults[0]).toMatch(/Try: .+/)
})

import { expect, test } from 'vitest'
import { sameBlanksForLei } from '#content/checks/same-blanks-for-lei.ts'
import { changePrompt } from '../change-corpus.ts'

test('takes the same blanks for tu and lei', () => {
  const corpus = changePrompt('it', { words: 'Ti va {giorno} o {altro}?', lei: 'Le va {giorno} o {altro}?' })
  expect(sameBlanksForLei.check(corpus)).toEqual([])
})

test('finds a blank that one of them lacks', () => {
  const corpus = changePrompt('it', { words: 'Ti va {giorno} o {altro}?', lei: 'Le va {giorno}?' })
  expect(sameBlanksForLei.check(corpus)).toEqual([
    expect.stringContaining('Tu has {giorno} {altro}, lei has {giorno}.'),
  ])
})

test('finds a blank with another name', () => {
  expect(sameBlanksForLei.check(changePrompt('it', { words: 'Ti va {giorno}?', lei: 'Le va {ora}?' }))).toHaveLength(1)
})

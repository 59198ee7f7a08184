import { expect, test } from 'vitest'
import { termsUsed } from '#content/checks/terms-used.ts'
import { changeCourseScreen, changeLanguage } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes a glossary that the course uses', () => {
  expect(termsUsed.check(shippedCorpus)).toEqual([])
})

test('finds a word that no sentence marks any more', () => {
  const changed = changeCourseScreen('en', 'duties-accompany', { paragraphs: ['You go as a silent witness.'] })
  expect(termsUsed.check(changed)).toEqual([expect.stringMatching(/^en term-silent-witness: .*“silent witness”/)])
})

test('finds a new word that nobody has marked yet', () => {
  const changed = changeLanguage('it', ({ terms }) => ({
    terms: [...terms, { id: 'term-new', term: 'parola', meaning: 'Una cosa che si dice.', facts: [] }],
  }))
  expect(termsUsed.check(changed)).toEqual([expect.stringMatching(/^it term-new: /)])
})

import { describe, expect, test } from 'vitest'
import { listSources } from '#practice/course/list-sources.ts'
import { listTerms } from '#practice/course/list-terms.ts'
import { shippedCorpus } from '../../content/shipped-corpus.ts'

describe('the sources of a printed page', () => {
  test('are the unit, and what the unit took over', () => {
    expect(listSources(['is-two'])).toEqual(['src-atl'])
    expect(listSources(['val-hope-2'])).toEqual(['src-atl', 'src-peer2peer'])
    expect(listSources(['duty-goals', 'fn-daily'])).toEqual(['src-atl', 'src-toolkit'])
    expect(listSources(['why-valued-3', 'role-function-3'])).toEqual(['src-atl', 'src-barker', 'src-lawn'])
  })

  test('include each source that a screen cites itself', () => {
    expect(listSources(['train-need-1', 'src-lawn'])).toEqual(['src-atl', 'src-lawn'])
  })

  test.for(['it', 'en'] as const)('have words in %s for every source', (language) => {
    const { chapters, paper } = shippedCorpus[language]
    const cited = listSources(chapters.flatMap(({ screens }) => screens.flatMap(({ facts }) => facts)))
    expect(paper.sources.map(({ id }) => id).toSorted()).toEqual(cited.toSorted())
  })
})

test('a printed page explains the words that it marks, and no others', () => {
  const [chapter] = shippedCorpus.it.chapters
  const screens = (chapter?.screens ?? []).map((screen) => ({
    ...screen,
    paragraphs: ['Un [[pari|peer]] arriva.'],
    list: [],
    example: { text: 'È mattina.' },
  }))
  const terms = ['peer', 'recovery'].map((id) => ({ id, term: id, meaning: id, facts: [] }))
  expect(listTerms(screens, terms).map(({ id }) => id)).toEqual(['peer'])
})

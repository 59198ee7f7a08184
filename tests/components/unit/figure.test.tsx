// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { Figure } from '#components/unit/figures/Figure.tsx'
import { chapters as english } from '#content/course/en.ts'
import { figureIds } from '#content/course/figure-ids.ts'
import { chapters as italian } from '#content/course/it.ts'
import { page } from '../lock/page.ts'

beforeEach(page.clear)

for (const [language, chapters] of Object.entries({ it: italian, en: english })) {
  const figures = chapters.flatMap(({ screens }) =>
    screens.flatMap(({ figure }) => (figure === undefined ? [] : [figure])),
  )
  test(`in ${language} every picture stands on a screen`, () => {
    expect(figures.map(({ id }) => id).toSorted()).toEqual([...figureIds].toSorted())
  })
  test.each(figures)(
    `$id says in ${language} what it shows, in its labels, its caption and its alternative`,
    (figure) => {
      page.show(<Figure figure={figure} />)
      for (const text of [...figure.labels, figure.caption, figure.alternative]) expect(page.text()).toContain(text)
      for (const drawing of document.querySelectorAll('svg')) expect(drawing.getAttribute('aria-hidden')).toBe('true')
    },
  )
}

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { BalancePicture } from '#components/looking-back/BalancePicture.tsx'
import { GivenMore } from '#components/looking-back/GivenMore.tsx'
import { LinkPicture } from '#components/looking-back/LinkPicture.tsx'
import { MonthPicture } from '#components/looking-back/MonthPicture.tsx'
import { PictureSheet } from '#components/looking-back/PictureSheet.tsx'
import { QuiltPicture } from '#components/looking-back/QuiltPicture.tsx'
import { toSvgFile } from '#components/looking-back/to-svg-file.ts'
import { WordPicture } from '#components/looking-back/WordPicture.tsx'
import { feelingPaths } from '#components/ui/feeling-paths.ts'
import { words as giving } from '#content/giving/en.ts'
import { strings as t } from '#content/interface/en.ts'
import { words } from '#content/looking-back/en.ts'
import { page } from '../lock/page.ts'
import { someDays, someWeeks } from './sums.ts'

const ignore = () => {}
const rowsOf = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent))

beforeEach(page.clear)

describe('the quilt', () => {
  const show = (onSaveImage: (drawing: SVGSVGElement) => void = ignore) =>
    page.show(<QuiltPicture t={t} words={words} language="en" days={someDays} onSaveImage={onSaveImage} />)

  test('has a patch for each day that was written on, and none for any other', () => {
    show()
    expect(document.querySelectorAll('.patch-edge')).toHaveLength(3)
    expect(document.querySelectorAll('.cloth')).toHaveLength(5)
  })

  test('tells groups apart by shape', () => {
    show()
    const shapes = [...document.querySelectorAll('.quilt path[transform]')].map((path) => path.getAttribute('d'))
    expect(shapes).toEqual([feelingPaths.bright, feelingPaths.calm, feelingPaths.tense, feelingPaths.low])
    expect(new Set(Object.values(feelingPaths)).size).toBe(4)
  })

  test('says the same in a table', () => {
    show()
    expect(rowsOf()).toEqual([
      ['Tuesday 3 February', t.feelingGroup.bright],
      ['Friday 20 February', words.quilt.plain],
      ['Sunday 1 March', [t.feelingGroup.calm, t.feelingGroup.tense, t.feelingGroup.low].join('; ')],
    ])
  })

  test('hands its drawing over to be saved', () => {
    const onSaveImage = vi.fn()
    show(onSaveImage)
    page.press(words.lookBack.saveImage)
    expect(onSaveImage).toHaveBeenCalledExactlyOnceWith(document.querySelector('svg.quilt'))
  })
})

test('a month opens with the last one written in, and only written days can be pressed', () => {
  const onReadDay = vi.fn()
  page.show(<MonthPicture t={t} words={words} language="en" days={someDays} onReadDay={onReadDay} />)
  const buttons = [...document.querySelectorAll('.calendar button')]
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    `Read Sunday 1 March again. ${t.feelingGroup.calm}. ${t.feelingGroup.tense}. ${t.feelingGroup.low}`,
  ])
  page.press('1')
  expect(onReadDay).toHaveBeenCalledExactlyOnceWith('2026-03-01')
})

describe('giving and receiving', () => {
  test('stand in words, with no number', () => {
    page.show(<BalancePicture words={words} giving={giving} language="en" weeks={someWeeks} onSaveImage={ignore} />)
    expect(rowsOf()).toEqual([
      ['2 February', 'a lot', 'nothing', giving.supportSource.outside],
      ['23 February', 'some', words.balance.unsaid, words.balance.unsaid],
    ])
    expect(document.querySelectorAll('.balance .leaf-gave')).toHaveLength(2)
    expect(document.querySelectorAll('.balance .fruit-received')).toHaveLength(1)
  })

  test('whoever gave more for long sees the own contacts, or where to write them', () => {
    page.show(<GivenMore words={words} contacts={[{ id: 'a', name: 'Samira', reach: 'Tuesdays' }]} />)
    expect(page.text()).toContain('Samira')
    expect(document.querySelector('a')).toBeNull()
    page.show(<GivenMore words={words} contacts={[]} />)
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/options.html')
  })
})

test('what was written about leads to the reflections on it', () => {
  const onReadLink = vi.fn()
  const link = { id: 'fn-daily', title: 'Everyday life', days: ['2026-02-03'], months: ['2026-02-01'] }
  const kinds = [{ kind: 'functions', links: [link] }] as const
  page.show(
    <LinkPicture
      t={t}
      words={words}
      language="en"
      kinds={kinds.map(({ kind, links }) => ({ kind, links: [...links] }))}
      onReadLink={onReadLink}
    />,
  )
  expect(rowsOf()).toEqual([['Everyday life', 'February 2026']])
  page.press('Everyday life')
  expect(onReadLink).toHaveBeenCalledExactlyOnceWith('functions', 'fn-daily', 'Everyday life')
})

test('a word leads to where it stands, and no number stands beside it', () => {
  const onReadWord = vi.fn()
  const counted = [
    { key: 'river', word: 'river', texts: 9 },
    { key: 'tea', word: 'tea', texts: 2 },
  ]
  page.show(<WordPicture words={words} counted={counted} onReadWord={onReadWord} />)
  expect(page.text()).not.toMatch(/\d/)
  page.press('tea')
  expect(onReadWord).toHaveBeenCalledExactlyOnceWith(counted[1])
})

test('paper has the pictures and their words', () => {
  page.show(
    <PictureSheet t={t} words={words} giving={giving} language="en" days={someDays} weeks={someWeeks} links={[]} />,
  )
  expect(document.querySelectorAll('svg.drawing')).toHaveLength(2)
  expect(rowsOf()).toHaveLength(2)
  expect(page.text()).not.toContain(words.links.title)
})

test('the image stands alone: shapes and colours, without classes', () => {
  page.show(
    <svg class="drawing" viewBox="0 0 10 20" aria-hidden="true">
      <g class="person" transform="translate(1 2)">
        <path d="M0 0h1" style={{ fill: 'rgb(1, 2, 3)' }} />
        <text x="1" y="2">
          {'a < "b"'}
        </text>
      </g>
    </svg>,
  )
  const drawing = document.querySelector('svg')
  if (!drawing) throw new Error('Nothing is drawn.')
  const file = toSvgFile(drawing, 'rgb(250, 246, 238)')
  expect(file).toContain('<rect x="0" y="0" width="10" height="20" fill="rgb(250, 246, 238)"/>')
  expect(file).toMatch(/<g transform="translate\(1 2\)"[^>]*><path d="M0 0h1" fill="rgb\(1, 2, 3\)"/)
  expect(file).toContain('>a &lt; &quot;b&quot;</text>')
  expect(file).not.toContain('class')
})

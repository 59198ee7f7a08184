// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { MapView } from '#components/unit/MapView.tsx'
import { words } from '#content/course-pages/en.ts'
import { page } from '../lock/page.ts'

const done = {
  id: 'fn-daily',
  title: 'Everyday life',
  read: 'all',
  checked: 'some',
  practised: 'none',
  reflected: 'all',
} as const
const bare = {
  id: 'obj-role',
  title: 'The role',
  read: 'none',
  checked: 'none',
  practised: 'none',
  reflected: 'none',
} as const

beforeEach(page.clear)

const show = () => {
  const onShowReflections = vi.fn()
  page.show(<MapView words={words} objectives={[bare]} functions={[done]} onShowReflections={onShowReflections} />)
  return onShowReflections
}

test('says the same in a table, with no number and no per cent', () => {
  show()
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
  expect(rows).toEqual([
    ['The role', 'not yet', 'not yet', 'not yet', 'not yet'],
    ['Everyday life', 'yes', 'part of it', 'not yet', 'yes'],
  ])
  expect(page.text()).not.toMatch(/[\d%]/)
})

test('draws what was done and nothing that was not', () => {
  show()
  const drawn = (id: number) =>
    [...document.querySelectorAll('.map-bed')].map((bed) => bed.querySelectorAll('.plant')[0])[id]
  const grown = ['read', 'checked', 'practised', 'reflected'].map((step) => `.plant-${step}`)
  expect(grown.map((step) => drawn(0)?.querySelector(step) !== null)).toEqual([false, false, false, false])
  expect(grown.map((step) => drawn(1)?.querySelector(step) !== null)).toEqual([true, true, false, true])
})

test('leads to one’s own reflections on a function', () => {
  const onShowReflections = show()
  page.press(words.map.showReflections)
  expect(onShowReflections).toHaveBeenCalledExactlyOnceWith('fn-daily')
})

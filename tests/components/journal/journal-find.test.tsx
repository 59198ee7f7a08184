// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, expect, test } from 'vitest'
import { type EntryFilter, noFilter } from '#components/journal/filter-entries.ts'
import { JournalFind } from '#components/journal/JournalFind.tsx'
import { feelings } from '#content/feelings/en.ts'
import { strings as t } from '#content/interface/en.ts'
import { words } from '#content/looking-back/en.ts'
import { waitFor } from '../../wait-for.ts'
import { page } from '../lock/page.ts'
import { noWords } from './no-words.ts'

let filter: EntryFilter = noFilter

function Find() {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<EntryFilter>(noFilter)
  filter = chosen
  return (
    <JournalFind
      t={t}
      language="en"
      words={{ ...noWords, feelings }}
      lookingBack={words}
      query={query}
      filter={chosen}
      onChangeQuery={setQuery}
      onChangeFilter={setChosen}
    />
  )
}
const takeOffs = () =>
  [...document.querySelectorAll('button[aria-label^="Take away"]')].map((button) => button.textContent?.trim())

beforeEach(() => {
  page.clear()
  page.show(<Find />)
})

test('is folded away until wanted', () => {
  expect(page.text()).not.toContain(words.find.feelings)
  page.press(words.find.filter)
  expect(page.text()).toContain(words.find.feelings)
  expect(page.text()).toContain(t.feelingGroup.low)
})

test('what is chosen stands as a chip also when folded, and can be taken off', () => {
  page.press(words.find.filter)
  page.press('calm')
  page.press('hope')
  page.press(words.find.filter)
  expect(filter.feelings).toEqual(['calm', 'hope'])
  expect(takeOffs()).toEqual(['hope', 'calm'])
  page.press('hope ')
  expect(filter.feelings).toEqual(['calm'])
  expect(document.activeElement?.textContent).toBe(words.find.filter)
})

test('all can be taken off at once', () => {
  page.press(words.find.filter)
  page.press('calm')
  page.press('hope')
  page.press(words.find.takeAllOff)
  expect(filter).toEqual(noFilter)
  expect(takeOffs()).toEqual([])
})

test('an end of the days can be set and left open again', async () => {
  page.press(words.find.filter)
  const setDay = (day: string) => {
    const field = page.field(words.find.from)
    field.value = day
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  setDay('2026-05-10')
  await waitFor(() => expect(filter.from).toBe('2026-05-10'))
  setDay('')
  await waitFor(() => expect(filter.from).toBeUndefined())
})

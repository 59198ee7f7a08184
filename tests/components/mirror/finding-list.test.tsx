// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { describeFinding } from '#components/mirror/describe-finding.ts'
import { FindingList } from '#components/mirror/FindingList.tsx'
import { sayCounts } from '#components/mirror/say-counts.ts'
import { strings as t } from '#content/interface/en.ts'
import { mirrorNotes } from '#content/mirror/en.ts'
import { mirrorWords as words } from '#content/mirror/words/en.ts'
import { mirrorWords as inItalian } from '#content/mirror/words/it.ts'
import type { Finding } from '#practice/mirror/label.ts'
import { page } from '../lock/page.ts'

const text = 'Thank you. You should go. You brought it on yourself.'
const finding = (words: string, ruleId: Finding['ruleId'], label: Finding['label']): Finding => ({
  ruleId,
  label,
  severity: 'clear',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  alternatives: mirrorNotes.find(({ id }) => id === ruleId)?.rewordings?.map(({ id }) => id) ?? [],
})
const shown = [
  finding('should', 'advice-modal', 'advice'),
  finding('You brought it on yourself', 'judgement-blame', 'judgement'),
].map((one) => describeFinding(one, text, 'en', words, mirrorNotes))
const [advice, judgement] = shown

const handlers = {
  onOpen: vi.fn(),
  onPutIn: vi.fn(),
  onLeaveOnce: vi.fn(),
  onMute: vi.fn(),
  onKeepNames: vi.fn(),
  onShowMore: vi.fn(),
}
const show = (change: Partial<Parameters<typeof FindingList>[0]> = {}) =>
  page.show(
    <FindingList
      t={t}
      words={words}
      language="en"
      findings={shown}
      moreCount={0}
      openKey={advice?.key}
      headingRef={null}
      {...handlers}
      {...change}
    />,
  )

beforeEach(() => {
  page.clear()
  for (const handler of Object.values(handlers)) handler.mockReset()
})

test('each says its place, its name and its sentence; the open one says why and what the unit says', () => {
  show()
  const heads = [...document.querySelectorAll('.finding-head')]
  expect(heads.map(({ textContent }) => textContent)).toEqual([`1 of 2${advice?.name}`, `2 of 2${judgement?.name}`])
  expect(heads.map((head) => head.getAttribute('aria-expanded'))).toEqual(['true', 'false'])
  expect(page.text()).toContain('“You should go.”')
  expect(page.text()).toContain(advice?.why)
  expect(page.text()).toContain(words.mirrorUnit.advice)
  expect(page.text()).not.toContain(words.mirrorUnit.judgement)
})

test('offers two rewordings at most, and puts in the one that is pressed', () => {
  show()
  expect(document.querySelectorAll('.rewording')).toHaveLength(2)
  const [, second = ''] = advice?.rewordings ?? []
  page.press(second)
  expect(handlers.onPutIn).toHaveBeenCalledExactlyOnceWith(advice?.key, second)
})

test('names its actions as everywhere', () => {
  show()
  page.press('Only this time')
  page.press('Don’t mark this kind again')
  expect(handlers.onLeaveOnce).toHaveBeenCalledExactlyOnceWith(advice?.key)
  expect(handlers.onMute).toHaveBeenCalledExactlyOnceWith(advice?.key)
  expect(inItalian.mirror.onlyThisTime).toBe('Solo questa volta')
  expect(inItalian.mirror.dontMark).toBe('Non segnalare più questo tipo')
})

test('counts those that wait behind “show more”', () => {
  show({ moreCount: 2 })
  expect(page.text()).toContain('1 of 4')
  page.press('Show 2 more things')
  expect(handlers.onShowMore).toHaveBeenCalledOnce()
})

test('names and places can stay with one tap where someone is named', () => {
  const named = describeFinding(finding('Thank you', 'confidentiality', 'confidentiality'), text, 'en', words, [])
  show({ findings: [named], openKey: named.key })
  page.press(words.mirror.keepNames)
  expect(handlers.onKeepNames).toHaveBeenCalledOnce()
})

test('says counts in words, and only those that are there', () => {
  expect(sayCounts(words, 'en', { openQuestions: 2, closedQuestions: 0, reflections: 1 })).toBe(
    'Two open questions, one reflection.',
  )
  expect(sayCounts(inItalian, 'it', { openQuestions: 1, closedQuestions: 3, reflections: 12 })).toBe(
    'Una domanda aperta, tre domande chiuse, 12 rispecchiamenti.',
  )
  expect(sayCounts(words, 'en', { openQuestions: 0, closedQuestions: 0, reflections: 0 })).toBeUndefined()
})

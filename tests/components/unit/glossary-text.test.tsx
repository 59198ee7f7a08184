// @vitest-environment happy-dom

import { beforeEach, expect, test, vi } from 'vitest'
import { GlossaryText } from '#components/unit/GlossaryText.tsx'
import { words } from '#content/course-pages/en.ts'
import { waitFor } from '../../wait-for.ts'
import { page } from '../lock/page.ts'

const terms = [
  { id: 'term-peer', term: 'peer', meaning: 'Someone who shares something with you.', facts: [] },
  { id: 'term-team', term: 'team', meaning: 'People who work together.', facts: [] },
]
const text = 'A [[peer|term-peer]] and a [[team|term-team]], and [[a word|term-unknown]].'
const opener = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'peer')

beforeEach(() => {
  page.clear()
  page.show(<GlossaryText words={words} terms={terms} text={text} />)
})

test('a word opens its meaning, another one takes its place', () => {
  expect(page.text()).toBe('A peer and a team, and a word.')
  page.press('peer')
  expect(page.text()).toContain('Someone who shares something with you.')
  expect(opener()?.getAttribute('aria-expanded')).toBe('true')
  page.press('team')
  expect(page.text()).toContain('People who work together.')
  expect(page.text()).not.toContain('Someone who shares')
})

test('Escape closes the meaning, and nothing else hears it', async () => {
  page.press('peer')
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  opener()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  await waitFor(() => expect(page.text()).not.toContain('Someone who shares'))
  expect(heard).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(opener())
  opener()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(heard).toHaveBeenCalledOnce()
  document.removeEventListener('keydown', heard)
})

import { expect, test } from 'vitest'
import { titles } from '#content/conversations/titles/en.ts'
import { chapters } from '#content/course/en.ts'
import { fittingConversations } from '#practice/course/fitting-conversations.ts'

const about = (...facts: string[]) => ({ reflectOn: [], functions: [], facts })

test('the part of a fact and the fact are about the same', () => {
  const [first] = fittingConversations(about('val-hope-2'), titles)
  expect(titles[first ?? '']?.serves).toContain('val-hope')
})

test('the one with most in common comes first, and never more than two', () => {
  const found = fittingConversations(about('duty-accompany', 'val-equity-1', 'fn-linkage-1'), titles)
  expect(found[0]).toBe('at-the-counter')
  expect(found.length).toBe(2)
})

test('nothing in common, nothing to try', () => {
  expect(fittingConversations(about('src-barker'), titles)).toEqual([])
})

test('most screens of the course lead to a conversation of their own', () => {
  const screens = chapters.flatMap((chapter) => chapter.screens)
  const leading = screens.filter((screen) => fittingConversations(screen, titles).length > 0)
  expect(leading.length * 2).toBeGreaterThan(screens.length)
})

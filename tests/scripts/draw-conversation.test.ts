import { expect, test } from 'vitest'
import { drawConversation } from '../../scripts/content-report/draw-conversation.ts'
import { fork } from '../fixtures/conversations/fork.ts'

const lines = drawConversation(fork)

test('draws each turn once, under a reply that leads to it', () => {
  for (const { id } of fork.turns) {
    expect(lines.filter((line) => new RegExp(`^ +${id}( \\(hard|$)`).test(line))).toHaveLength(1)
  }
  const detour = lines.findIndex((line) => line.trim() === 'detour')
  expect(lines[detour - 1]).toContain('- weak [advice] → detour')
})

test('names every reply with what it does, where it leads, and which place is an ending', () => {
  expect(lines.filter((line) => /^ +[+-] (weak|good|other) \[/.test(line))).toHaveLength(12)
  expect(lines.filter((line) => line.endsWith('(ending)'))).toHaveLength(5)
  expect(lines.join('\n')).toContain('middle (hard; past it to last)')
})

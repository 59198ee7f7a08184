import { expect, test } from 'vitest'
import { conversationsEnd } from '#content/checks/conversations-end.ts'
import { changeConversation, changeTurns } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const firstTurn = shippedCorpus.it.conversations[0]?.turns[0]?.id ?? ''
const firstEnding = shippedCorpus.it.conversations[0]?.endings[0]?.id ?? ''

test('takes conversations that lead somewhere, whatever one chooses', () => {
  expect(conversationsEnd.check(shippedCorpus)).toEqual([])
})

test('finds a reply that leads nowhere', () => {
  const lost = changeTurns('it', ({ replies }, index) => ({
    replies: replies.map((reply, place) => (index === 0 && place === 0 ? { ...reply, next: 'gone' } : reply)),
  }))
  expect(conversationsEnd.check(lost)).toContainEqual(expect.stringContaining('leads to “gone”'))
})

test('finds a way past a hard scene that leads nowhere', () => {
  const lost = changeTurns('en', () => ({ hard: { note: 'It gets hard.', skipTo: 'gone' } }))
  expect(conversationsEnd.check(lost)[0]).toMatch(/“passing over it” leads to “gone”/)
})

test('finds a turn and an ending that nothing leads to', () => {
  const straight = changeTurns('en', ({ replies, own }, index) =>
    index > 0
      ? {}
      : { replies: replies.map((reply) => ({ ...reply, next: firstEnding })), own: { ...own, next: firstEnding } },
  )
  const unreached = conversationsEnd.check(straight).filter((fault) => fault.includes('Nothing leads to'))
  const { turns = [], endings = [] } = shippedCorpus.en.conversations[0] ?? {}
  expect(unreached).toHaveLength(turns.length + endings.length - 2)
})

test('finds a way that leads round for ever, though each of its turns also has a way out', () => {
  const round = changeTurns('it', ({ own }) => ({ own: { ...own, next: firstTurn } }))
  expect(conversationsEnd.check(round)).toContainEqual(expect.stringContaining(`From “${firstTurn}” one may go round`))
})

test('finds a turn with the id of an ending, and two replies with one id', () => {
  const { turns = [], endings = [] } = shippedCorpus.it.conversations[0] ?? {}
  const same = changeConversation('it', () => ({
    endings: endings.map((ending, index) => (index === 0 ? { ...ending, id: turns[0]?.id ?? '' } : ending)),
  }))
  expect(conversationsEnd.check(same).join('\n')).toContain(`“${firstTurn}” comes twice`)
  const alike = changeTurns('en', ({ replies }) => ({ replies: replies.map((reply) => ({ ...reply, id: 'one' })) }))
  expect(conversationsEnd.check(alike).join('\n')).toContain('two replies are called “one”')
})

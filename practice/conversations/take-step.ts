import type { Turn, TurnReply } from '#content/schema/conversation.ts'
import type { Step } from './run.ts'

/** What comes of a step. */
export type Taken = {
  /** What one said; nothing where the turn was passed over. */
  words?: string
  /** What the other person says or does. */
  answer?: string
  /** A turn or an ending. */
  next: string
  /** The reply, where it was one of those given. */
  reply?: TurnReply
}

/** Undefined for a step that this turn does not know, as one kept from an older Accanto may be. */
export function takeStep({ id, replies, own, hard }: Turn, step: Step): Taken | undefined {
  if (step.turn !== id) return undefined
  if ('own' in step) return { words: step.own, answer: own.answer, next: own.next }
  if ('isSkipped' in step) return hard && { next: hard.skipTo }
  const reply = replies.find((known) => known.id === step.reply)
  return reply && { words: reply.words, answer: reply.answer, next: reply.next, reply }
}

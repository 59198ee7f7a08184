import * as z from 'zod/mini'
import { codebookLabels } from '../codebook-labels.ts'
import { factIdSchema, idSchema } from './id.ts'

const text = z.string().check(z.minLength(1))
const facts = z.array(factIdSchema).check(z.minLength(1))

export const codebookLabelSchema = z.enum(codebookLabels)
export type CodebookLabel = z.infer<typeof codebookLabelSchema>

/** One of three or four things one could say. */
export const turnReplySchema = z.object({
  id: idSchema,
  words: text,
  /** What the words do; the first of them most. */
  labels: z.array(codebookLabelSchema).check(z.minLength(1)),
  /** Whether the words leave the lead to the peer. The others tempt: one may try again at once. */
  fits: z.boolean(),
  /** What the peer says or does right upon it. */
  answer: text,
  /** What the words may do to the other, and why. */
  feedback: text,
  /** Where they do not fit: words that would. */
  anotherWay: z.optional(text),
  facts,
  /** A turn or an ending. */
  next: idSchema,
})
export type TurnReply = z.infer<typeof turnReplySchema>

/** For an own reply: nothing is judged, one compares and asks oneself. */
export const ownReplySchema = z.object({
  /** Three replies that fit, each another way. */
  good: z.array(text).check(z.length(3)),
  /** What to ask oneself about one's own words. */
  ask: z.array(text).check(z.minLength(2), z.maxLength(3)),
  answer: text,
  next: idSchema,
})

export const turnSchema = z.object({
  id: idSchema,
  /** What one sees or knows before the peer speaks. */
  scene: z.optional(text),
  /** The peer's words. */
  says: text,
  /** Before a hard scene: what comes, so that one can pass over it to `skipTo`. */
  hard: z.optional(z.object({ note: text, skipTo: idSchema })),
  replies: z.array(turnReplySchema).check(z.minLength(3), z.maxLength(4)),
  own: ownReplySchema,
})
export type Turn = z.infer<typeof turnSchema>

export const endingSchema = z.object({
  id: idSchema,
  /** What happened between the two. */
  between: text,
  /** One thing to take along. */
  takeAlong: text,
  facts,
})
export type Ending = z.infer<typeof endingSchema>

/** About how long a conversation may take, in minutes: the list has a part for each. */
export const conversationMinutes = [2, 5, 8] as const

/** A conversation to try out, with an invented peer. It starts at the first turn. */
export const conversationSchema = z.object({
  id: idSchema,
  title: text,
  /** About how long it takes. */
  minutes: z.union([z.literal(2), z.literal(5), z.literal(8)]),
  peer: text,
  /** Who, where, and what has happened until now: two or three short sentences. */
  situation: text,
  /** Known before one begins, where something hard comes up. */
  contentNote: z.optional(text),
  turns: z.array(turnSchema).check(z.minLength(4), z.maxLength(8)),
  endings: z.array(endingSchema).check(z.minLength(2)),
  /** Duties, core functions, values and rules of confidentiality that it is about: a reflection can be linked to them. */
  serves: z.array(idSchema).check(z.minLength(1)),
  facts,
})
export type Conversation = z.infer<typeof conversationSchema>

/** What a list of conversations needs to know of one. */
const conversationTitleSchema = z.object({
  title: text,
  /** About how long it takes. */
  minutes: z.union([z.literal(2), z.literal(5), z.literal(8)]),
  /** How the situation begins: its first sentence, or two short ones. */
  line: text,
  contentNote: z.optional(text),
  serves: z.array(idSchema).check(z.minLength(1)),
})
export type ConversationTitle = z.infer<typeof conversationTitleSchema>
export type ConversationTitles = Readonly<Record<string, ConversationTitle>>

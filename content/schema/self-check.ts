import * as z from 'zod/mini'
import { objectiveIds } from '../course/objective-ids.ts'
import { factIdSchema, idSchema } from './id.ts'

const objectiveIdSchema = z.enum(objectiveIds)

const text = z.string().check(z.minLength(1))

/** What a person reads after an answer: the reason, fitting or not, and the facts of the unit behind it. */
const explained = { feedback: text, facts: z.array(factIdSchema).check(z.minLength(1)) }

export const answerSchema = z.object({ fits: z.boolean(), ...explained })
export type Answer = z.infer<typeof answerSchema>

export const trueOrFalseSchema = z.object({
  id: idSchema,
  form: z.literal('true-or-false'),
  statement: text,
  answers: z.object({ true: answerSchema, false: answerSchema }),
})
export type TrueOrFalse = z.infer<typeof trueOrFalseSchema>

export const replySchema = z.object({ id: idSchema, words: text, fits: z.boolean(), ...explained })
export type Reply = z.infer<typeof replySchema>

export const chooseReplySchema = z.object({
  id: idSchema,
  form: z.literal('choose-reply'),
  /** Who speaks, where, and whether one answers as supporter or as peer. */
  situation: text,
  /** What the other person says. */
  words: text,
  /** One or more fit. */
  replies: z.array(replySchema).check(z.minLength(3), z.maxLength(4)),
})
export type ChooseReply = z.infer<typeof chooseReplySchema>

export const pileSchema = z.enum(['peer-support', 'not-its-job'])
export type Pile = z.infer<typeof pileSchema>

/** One thing to sort. Its feedback says why it belongs where it does, so it can be read after either choice. */
export const cardSchema = z.object({ id: idSchema, text, pile: pileSchema, ...explained })
export type Card = z.infer<typeof cardSchema>

export const sortSchema = z.object({
  id: idSchema,
  form: z.literal('sort'),
  situation: text,
  cards: z.array(cardSchema).check(z.minLength(4), z.maxLength(6)),
})
export type Sort = z.infer<typeof sortSchema>

export const mayIShareSchema = z.object({
  id: idSchema,
  form: z.literal('may-i-share'),
  situation: text,
  /** Always the same four, in this order. One or more fit. */
  answers: z.object({
    yes: answerSchema,
    'with-permission': answerSchema,
    'only-what-is-needed': answerSchema,
    no: answerSchema,
  }),
})
export type MayIShare = z.infer<typeof mayIShareSchema>

export const questionSchema = z.discriminatedUnion('form', [
  trueOrFalseSchema,
  chooseReplySchema,
  sortSchema,
  mayIShareSchema,
])
export type Question = z.infer<typeof questionSchema>

/** The questions with which a person looks at one objective of the unit. */
export const selfCheckSchema = z.object({ objective: objectiveIdSchema, questions: z.array(questionSchema) })
export type SelfCheck = z.infer<typeof selfCheckSchema>

/** The words around the questions: what each objective is called, what each form asks, and the answers always the same. */
export const selfCheckFrameSchema = z.object({
  titles: z.record(objectiveIdSchema, text),
  asks: z.object({ 'true-or-false': text, 'choose-reply': text, sort: text, 'may-i-share': text }),
  trueOrFalse: z.object({ true: text, false: text }),
  piles: z.record(pileSchema, text),
  mayIShare: z.object({ yes: text, 'with-permission': text, 'only-what-is-needed': text, no: text }),
})
export type SelfCheckFrame = z.infer<typeof selfCheckFrameSchema>

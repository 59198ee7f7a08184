import * as z from 'zod/mini'
import { conversationSchema } from '../schema/conversation.ts'
import { chapterSchema, objectiveSchema, termSchema } from '../schema/course.ts'
import { dailyQuestionSchema } from '../schema/daily-question.ts'
import { feelingSchema } from '../schema/feeling.ts'
import { identifierNoteSchema } from '../schema/identifiers.ts'
import { mirrorNoteSchema } from '../schema/mirror.ts'
import { paperSchema } from '../schema/paper.ts'
import { momentSchema } from '../schema/prompt.ts'
import { helplineSchema, safetyCardSchema } from '../schema/safety.ts'
import { selfCheckFrameSchema, selfCheckSchema } from '../schema/self-check.ts'
import { tapCardSchema } from '../schema/tap-card.ts'
import { handbookSchema } from '../schema/trainer.ts'
import { unitSchema } from '../schema/unit.ts'
import { welcomeSchema } from '../schema/welcome.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

const languageSchema = z.object({
  unit: unitSchema,
  feelings: z.array(feelingSchema),
  safetyCard: safetyCardSchema,
  welcome: welcomeSchema,
  moments: z.array(momentSchema),
  chapters: z.array(chapterSchema),
  objectives: z.array(objectiveSchema),
  terms: z.array(termSchema),
  identifierNotes: z.array(identifierNoteSchema),
  mirrorNotes: z.array(mirrorNoteSchema),
  selfChecks: z.array(selfCheckSchema),
  selfCheckFrame: selfCheckFrameSchema,
  conversations: z.array(conversationSchema),
  dailyQuestions: z.array(dailyQuestionSchema),
  tapCards: z.array(tapCardSchema),
  paper: paperSchema,
  handbook: handbookSchema,
})

const describeIssue = (where: string, { path, message }: z.core.$ZodIssue) =>
  explain({
    where: `${where} ${path.join('.')}`,
    noticed: `${message}.`,
    why: 'The screens trust the shape that content/schema promises.',
    tryThis: 'comparing it with a neighbour, and with the schema.',
  })

const listIssues = (where: string, schema: z.ZodMiniType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => describeIssue(where, issue))

export const schemasParse: Check = {
  id: 'schemas-parse',
  description: 'All content has the shape that its schema promises.',
  check: (corpus) => [
    ...languages.flatMap((language) => listIssues(language, languageSchema, corpus[language])),
    ...listIssues('helplines', z.array(helplineSchema), corpus.helplines),
  ],
}

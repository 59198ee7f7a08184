import { createWords, type Words } from '../create-words.ts'
import type { Chapter } from '../schema/course.ts'

/** Chapters by id, each a file of its own in each language: a screen loads its chapter, and no other. */
export const chapterWords: Readonly<Record<string, Words<Chapter>>> = {
  start: createWords<Chapter>({
    it: async () => (await import('./it/start.ts')).start,
    en: async () => (await import('./en/start.ts')).start,
  }),
  'what-it-is': createWords<Chapter>({
    it: async () => (await import('./it/what-it-is.ts')).whatItIs,
    en: async () => (await import('./en/what-it-is.ts')).whatItIs,
  }),
  purpose: createWords<Chapter>({
    it: async () => (await import('./it/purpose.ts')).purpose,
    en: async () => (await import('./en/purpose.ts')).purpose,
  }),
  disadvantage: createWords<Chapter>({
    it: async () => (await import('./it/disadvantage.ts')).disadvantage,
    en: async () => (await import('./en/disadvantage.ts')).disadvantage,
  }),
  values: createWords<Chapter>({
    it: async () => (await import('./it/values.ts')).values,
    en: async () => (await import('./en/values.ts')).values,
  }),
  agent: createWords<Chapter>({
    it: async () => (await import('./it/agent.ts')).agent,
    en: async () => (await import('./en/agent.ts')).agent,
  }),
  'role-model': createWords<Chapter>({
    it: async () => (await import('./it/role-model.ts')).roleModel,
    en: async () => (await import('./en/role-model.ts')).roleModel,
  }),
  helping: createWords<Chapter>({
    it: async () => (await import('./it/helping.ts')).helping,
    en: async () => (await import('./en/helping.ts')).helping,
  }),
  functions: createWords<Chapter>({
    it: async () => (await import('./it/functions.ts')).functions,
    en: async () => (await import('./en/functions.ts')).functions,
  }),
  duties: createWords<Chapter>({
    it: async () => (await import('./it/duties.ts')).duties,
    en: async () => (await import('./en/duties.ts')).duties,
  }),
  confidentiality: createWords<Chapter>({
    it: async () => (await import('./it/confidentiality.ts')).confidentiality,
    en: async () => (await import('./en/confidentiality.ts')).confidentiality,
  }),
  training: createWords<Chapter>({
    it: async () => (await import('./it/training.ts')).training,
    en: async () => (await import('./en/training.ts')).training,
  }),
}

import type { Corpus, LanguageCorpus } from '#content/checks/corpus/corpus.ts'
import type { Conversation, Turn } from '#content/schema/conversation.ts'
import type { CourseScreen } from '#content/schema/course.ts'
import type { Language } from '#content/schema/language.ts'
import type { Moment, Prompt } from '#content/schema/prompt.ts'
import type { Question } from '#content/schema/self-check.ts'
import type { Duty } from '#content/schema/unit.ts'
import { shippedCorpus } from './shipped-corpus.ts'

const changeFirst = <T>([first, ...others]: readonly T[], change: (first: T) => T): T[] =>
  first === undefined ? [] : [change(first), ...others]

export const changeLanguage = (
  language: Language,
  change: (corpus: LanguageCorpus) => Partial<LanguageCorpus>,
): Corpus => ({ ...shippedCorpus, [language]: { ...shippedCorpus[language], ...change(shippedCorpus[language]) } })

/** The shipped words with the first moment of one language changed. */
export const changeMoment = (language: Language, change: (moment: Moment) => Partial<Moment>): Corpus =>
  changeLanguage(language, ({ moments }) => ({
    moments: changeFirst(moments, (moment) => ({ ...moment, ...change(moment) })),
  }))

/** The shipped words with the first prompt of the first moment of one language changed. */
export const changePrompt = (language: Language, change: Partial<Prompt>): Corpus =>
  changeMoment(language, ({ prompts }) => ({
    prompts: changeFirst(prompts, (prompt) => ({ ...prompt, ...change })),
  }))

/** The shipped words with one duty of one language changed. */
export const changeDuty = (language: Language, dutyId: string, change: Partial<Duty>): Corpus =>
  changeLanguage(language, ({ unit }) => ({
    unit: { ...unit, duties: unit.duties.map((duty) => (duty.id === dutyId ? { ...duty, ...change } : duty)) },
  }))

/** The shipped words with every question of one language changed. */
export const changeQuestions = (language: Language, change: (question: Question) => Question): Corpus =>
  changeLanguage(language, ({ selfChecks }) => ({
    selfChecks: selfChecks.map((selfCheck) => ({ ...selfCheck, questions: selfCheck.questions.map(change) })),
  }))

/** The shipped words with one question of one language changed. */
export const changeQuestion = (language: Language, id: string, change: (question: Question) => Question): Corpus =>
  changeQuestions(language, (question) => (question.id === id ? change(question) : question))

/** The shipped words with one screen of the course of one language changed. */
export const changeCourseScreen = (language: Language, id: string, change: Partial<CourseScreen>): Corpus =>
  changeLanguage(language, ({ chapters }) => ({
    chapters: chapters.map((chapter) => ({
      ...chapter,
      screens: chapter.screens.map((screen) => (screen.id === id ? { ...screen, ...change } : screen)),
    })),
  }))

/** The shipped words with the first conversation of one language changed. */
export const changeConversation = (
  language: Language,
  change: (conversation: Conversation) => Partial<Conversation>,
): Corpus =>
  changeLanguage(language, ({ conversations }) => ({
    conversations: changeFirst(conversations, (conversation) => ({ ...conversation, ...change(conversation) })),
  }))

/** The shipped words with each turn of the first conversation of one language changed. */
export const changeTurns = (language: Language, change: (turn: Turn, index: number) => Partial<Turn>): Corpus =>
  changeConversation(language, ({ turns }) => ({
    turns: turns.map((turn, index) => ({ ...turn, ...change(turn, index) })),
  }))

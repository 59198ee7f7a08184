import type { Conversation } from '../../schema/conversation.ts'
import type { CourseScreen } from '../../schema/course.ts'
import type { Language } from '../../schema/language.ts'
import type { Question } from '../../schema/self-check.ts'
import { conversationTexts } from './conversation-texts.ts'
import type { Corpus, StringGroups } from './corpus.ts'
import { handoutSentences } from './handbook-texts.ts'
import { readCourseScreen } from './read-course-screen.ts'
import { questionTexts } from './self-check-texts.ts'
import { stringTexts } from './string-texts.ts'

/** Running text that a person reads in one go, joined. `easiest`: prompts and words for a hard moment. */
export type Screen = { id: string; easiest: boolean; text: string }

/** Groups of interface strings that are read in a hurry or in trouble. */
const easiestGroups = [
  'copy',
  'save',
  'trouble',
  'safety',
  'erase',
  'lock',
  'passphrase',
  'passphraseHint',
  'recoveryCode',
]

const screen = (id: string, easiest: boolean, texts: readonly string[]): Screen => ({
  id,
  easiest,
  text: texts.join(' '),
})

/** Sentences of some groups of interface strings. */
const listMessages = (strings: StringGroups, groups: readonly string[]) =>
  stringTexts(Object.fromEntries(Object.entries(strings).filter(([group]) => groups.includes(group))))
    .filter(({ kind }) => kind === 'message')
    .map(({ text }) => text)

/** A screen of the course as people read it, with what its picture says. */
const courseScreen = (shown: CourseScreen): Screen => {
  const { id, figure } = shown
  return screen(id, false, [...readCourseScreen(shown), ...(figure ? [figure.caption, figure.alternative] : [])])
}

/** A question with its choices, and what it may answer: people read one after the other. */
function questionScreens(question: Question): Screen[] {
  const texts = questionTexts(question)
  const listWords = (isFeedback: boolean) =>
    texts.filter(({ kind }) => (kind === 'feedback') === isFeedback).map(({ text }) => text)
  return [screen(question.id, false, listWords(false)), screen(`${question.id} (feedback)`, false, listWords(true))]
}

/** What the two say, and what one chooses from, is read in one go; so is what is said about it. */
function conversationScreens(conversation: Conversation): Screen[] {
  const { id, situation, contentNote = '' } = conversation
  const texts = conversationTexts(conversation)
  const listWords = (kinds: readonly string[]) =>
    texts.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
  return [
    screen(id, true, listWords(['turn', 'choice'])),
    screen(`${id} (feedback)`, false, listWords(['feedback'])),
    screen(`${id} (situation, questions, endings)`, false, [
      situation,
      contentNote,
      ...listWords(['question', 'screen']),
    ]),
  ]
}

export function listScreens(corpus: Corpus, language: Language): Screen[] {
  const {
    strings,
    unit,
    feelings,
    safetyCard,
    welcome,
    moments,
    chapters,
    objectives,
    terms,
    mirrorNotes,
    identifierNotes,
    selfChecks,
    conversations,
    dailyQuestions,
    tapCards,
    paper,
    handbook,
  } = corpus[language]
  const { passages, rules } = unit.confidentiality
  const { notice, parts, limits, law } = safetyCard
  const running = (id: string, texts: readonly string[]) => screen(id, false, texts)
  const easiest = (id: string, texts: readonly string[]) => screen(id, true, texts)
  const { title: _, intro: sheetIntro, ...sides } = paper.peerSheet
  const sayLimits = [limits.intro, ...limits.words]
  return [
    ...Object.keys(strings).map((group) => running(`interface.${group}`, listMessages(strings, [group]))),
    easiest('interface (in trouble)', listMessages(strings, easiestGroups)),
    running('welcome', welcome.sentences),
    ...unit.duties.map(({ id, tick, means, isNot, example }) => running(id, [tick, means, ...isNot, example])),
    ...unit.functions.map(({ id, summary, practices }) => running(id, [summary, ...practices.map(({ text }) => text)])),
    ...[...unit.values, ...passages, ...rules].map(({ id, text }) => running(id, [text])),
    ...Object.entries({ values: unit.values, passages, rules }).map(([id, shown]) =>
      running(
        id,
        shown.map(({ text }) => text),
      ),
    ),
    running(
      'objectives',
      objectives.map(({ text }) => text),
    ),
    ...chapters.flatMap(({ screens }) => screens.map(courseScreen)),
    running(
      'glossary',
      terms.map(({ meaning }) => meaning),
    ),
    ...selfChecks.flatMap(({ questions }) => questions.flatMap(questionScreens)),
    ...conversations.flatMap(conversationScreens),
    easiest(
      'daily questions',
      dailyQuestions.map(({ text }) => text),
    ),
    easiest(
      'tap cards',
      tapCards.map(({ text }) => text),
    ),
    running(
      'feelings',
      feelings.map(({ meaning }) => meaning),
    ),
    ...moments.flatMap(({ id, keepInMind, fact, prompts }) => [
      running(id, [keepInMind, fact.text]),
      easiest(
        `${id} (prompts)`,
        prompts.map(({ words }) => words),
      ),
      easiest(
        `${id} (prompts, lei)`,
        prompts.map(({ words, lei }) => lei ?? words),
      ),
      running(
        `${id} (opens, not when)`,
        prompts.flatMap(({ opens, notWhen }) => [opens, notWhen]),
      ),
    ]),
    // Read at a first meeting, perhaps by someone who has not slept.
    ...Object.entries(sides).map(([side, parts]) =>
      easiest(`peer-sheet (${side})`, [sheetIntro, ...parts.flatMap(({ lines }) => lines)]),
    ),
    ...handbook.handouts.map((handout) => running(handout.id, handoutSentences(handout))),
    running(
      'mirror',
      mirrorNotes.map(({ why }) => why),
    ),
    running(
      'identifiers',
      identifierNotes.map(({ why }) => why),
    ),
    easiest(
      'mirror (rewordings)',
      mirrorNotes.flatMap(({ rewordings = [] }) => rewordings.map(({ words }) => words)),
    ),
    easiest('safety', [notice, ...parts.flatMap(({ steps }) => steps), ...sayLimits, law.text]),
    ...parts.map(({ id, steps }) => easiest(`safety-${id}`, steps)),
    easiest('safety-limits', sayLimits),
    running('safety-law', [law.text]),
    easiest(
      'helplines',
      corpus.helplines.map(({ about }) => about[language]),
    ),
  ]
}

import { withoutTermMarks } from '../../glossary/split-at-terms.ts'
import type { Chapter, CourseScreen, Figure, Objective, Term } from '../../schema/course.ts'
import { numberTexts, type Text } from './text.ts'

const figureTexts = (id: string, { caption, alternative, labels }: Figure, facts: readonly string[]): Text[] => [
  { id: `${id}-figure-caption`, kind: 'screen', facts, text: caption },
  { id: `${id}-figure-alternative`, kind: 'screen', facts, text: alternative },
  ...numberTexts(`${id}-figure-label`, 'label', labels, facts),
]

/** Texts as people read them: the marks of glossary words are off. */
const screenTexts = ({ id, title, paragraphs, list = [], example, figure, facts }: CourseScreen): Text[] => [
  { id: `${id}-title`, kind: 'label', facts, text: title },
  ...numberTexts(`${id}-paragraph`, 'screen', paragraphs.map(withoutTermMarks), facts),
  ...numberTexts(`${id}-list`, 'screen', list.map(withoutTermMarks), facts),
  ...(figure ? figureTexts(id, figure, facts) : []),
  ...(example.title ? [{ id: `${id}-example-title`, kind: 'label', facts, text: example.title } as const] : []),
  { id: `${id}-example`, kind: 'screen', facts, text: withoutTermMarks(example.text) },
]

export const chapterTexts = ({ id, title, screens }: Chapter): Text[] => [
  { id: `${id}-title`, kind: 'label', facts: [...new Set(screens.flatMap(({ facts }) => facts))], text: title },
  ...screens.flatMap(screenTexts),
]

export const objectiveTexts = ({ id, text }: Objective): Text[] => [{ id, kind: 'screen', facts: [id], text }]

export const glossaryTexts = ({ id, term, meaning, facts }: Term): Text[] => [
  { id: `${id}-name`, kind: 'label', facts, text: term },
  { id: `${id}-meaning`, kind: 'screen', facts, text: meaning },
]

import type { DescribedEntry } from '#components/backup/describe-entry.ts'
import { element } from './element.ts'

export const createArticle = ({ day, parts, notes }: DescribedEntry): HTMLElement =>
  element(
    'article',
    {},
    element('h2', {}, day),
    ...parts.flatMap(({ question, text }) => [
      ...(question === undefined ? [] : [element('h3', {}, question)]),
      element('p', { class: 'written' }, text),
    ]),
    ...notes.map((note) => element('p', { class: 'note' }, note)),
  )

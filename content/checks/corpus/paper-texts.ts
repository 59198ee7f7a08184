import type { Paper, SheetPart } from '../../schema/paper.ts'
import { numberTexts, type Text } from './text.ts'

const partTexts = ({ id, title, lines, blanks = [], facts }: SheetPart): Text[] => [
  { id: `${id}-title`, kind: 'label', facts, text: title },
  ...numberTexts(`${id}-line`, 'screen', lines, facts),
  ...numberTexts(`${id}-blank`, 'label', blanks, facts),
]

export const paperTexts = ({ peerSheet: { title, intro, front, back }, sources }: Paper): Text[] => [
  { id: 'peer-sheet-title', kind: 'label', facts: [], text: title },
  { id: 'peer-sheet-intro', kind: 'screen', facts: [], text: intro },
  ...[...front, ...back].flatMap(partTexts),
  ...sources.map(({ id, text }): Text => ({ id: `${id}-on-paper`, kind: 'label', facts: [id], text })),
]

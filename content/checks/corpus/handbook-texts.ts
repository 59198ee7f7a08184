import type { Block, Handbook, Handout } from '../../schema/trainer.ts'
import type { Text } from './text.ts'

const isSentence = (cell: string) => /[.?!…][»”]?$/u.test(cell)

/** Sentences of a block in reading order; heads and names in tables, and lines to fill in, are labels. */
export function blockSentences(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'table':
      return block.rows.flat().filter(isSentence)
    case 'blanks':
      return []
    default:
      return [...block.lines]
  }
}

const blockLabels = (block: Block): readonly string[] => {
  if (block.kind === 'table') {
    return [...block.head, ...block.rows.flat().filter((cell) => cell.trim() !== '' && !isSentence(cell))]
  }
  return block.kind === 'blanks' ? block.labels : []
}

export const handoutSentences = ({ about, parts }: Handout): string[] => [
  about,
  ...parts.flatMap(({ blocks }) => blocks.flatMap(blockSentences)),
]

function handoutTexts(handout: Handout): Text[] {
  const { id, title, parts, facts } = handout
  const labels = [title, ...parts.flatMap((part) => [part.title, ...part.blocks.flatMap(blockLabels)])]
  const toText = (kind: Text['kind']) => (text: string, index: number) => ({
    id: `${id}-${kind}-${index + 1}`,
    kind,
    facts,
    text,
  })
  return [...labels.map(toText('label')), ...handoutSentences(handout).map(toText('screen'))]
}

export const handbookTexts = ({ title, intro, handouts }: Handbook): Text[] => [
  { id: 'handbook-title', kind: 'label', facts: [], text: title },
  { id: 'handbook-intro', kind: 'screen', facts: [], text: intro },
  ...handouts.flatMap(handoutTexts),
]

import type { Block, Handbook } from '#content/schema/trainer.ts'

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'list':
      return block.lines.map((line) => `- ${line}`).join('\n')
    case 'steps':
      return block.lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
    case 'table':
      return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n')
    case 'blanks':
      return block.labels.map((label) => `- ${label}: ………………`).join('\n')
  }
}

/** The handbook as one page of Markdown, for those who read it before they install anything. */
export function handbookToMarkdown({ title, intro, handouts }: Handbook): string {
  const parts = handouts.flatMap((handout) => [
    `## ${handout.title}`,
    handout.about,
    ...handout.parts.flatMap((part) => [`### ${part.title}`, ...part.blocks.map(blockToMarkdown)]),
  ])
  return `${[`# ${title}`, intro, ...parts].join('\n\n')}\n`
}

import type { Handout } from '#content/schema/trainer.ts'
import { BlockView } from './BlockView.tsx'
import './handout.css'

type Props = { handout: Handout; heading: 'h2' | 'h3' }

export function HandoutParts({ handout: { parts }, heading: Heading }: Props) {
  return parts.map(({ title, blocks }) => (
    <section key={title} class="handout-part stack-small">
      <Heading>{title}</Heading>
      {blocks.map((block) => (
        <BlockView key={block.kind} block={block} />
      ))}
    </section>
  ))
}

import { Button } from '#components/ui/Button.tsx'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import { PageLineRow } from './PageLineRow.tsx'
import { type PageLine, type SupervisionPart, supervisionParts } from './supervision-parts.ts'

type Props = {
  words: ConfidenceWords
  lines: readonly PageLine[]
  onWrite: (id: string, text: string) => void
  onMove: (id: string, by: -1 | 1) => void
  onChangePart: (id: string, part: SupervisionPart) => void
  onRemove: (line: PageLine) => void
  onAdd: (part: SupervisionPart) => void
}

/** The page in its three parts, in an order that one can change. */
export function LineArranger({ words, lines, onWrite, onMove, onChangePart, onRemove, onAdd }: Props) {
  const { supervision: w } = words
  return (
    <section class="card stack" aria-labelledby="arrange-title">
      <h2 id="arrange-title" tabIndex={-1}>
        {w.arrange}
      </h2>
      {supervisionParts.map((part) => {
        const beside = lines.filter((line) => line.part === part)
        return (
          <section key={part} class="stack-small" aria-labelledby={`${part}-title`}>
            <h3 id={`${part}-title`} tabIndex={-1}>
              {w[part]}
            </h3>
            {beside.length === 0 && <p class="soft">{w.empty}</p>}
            <ul class="plain stack-small">
              {beside.map((line, index) => (
                <PageLineRow
                  key={line.id}
                  words={words}
                  line={line}
                  place={index + 1}
                  isFirst={index === 0}
                  isLast={index === beside.length - 1}
                  onWrite={(text) => onWrite(line.id, text)}
                  onMove={(by) => onMove(line.id, by)}
                  onChangePart={(to) => onChangePart(line.id, to)}
                  onRemove={() => onRemove(line)}
                />
              ))}
            </ul>
            <div>
              <Button icon="write" onClick={() => onAdd(part)}>
                {w.addOwn}
              </Button>
            </div>
          </section>
        )
      })}
    </section>
  )
}

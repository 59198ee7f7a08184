import type { ComponentChildren, Ref } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { LookingBackWords } from '#content/looking-back/words.ts'

type Props = {
  words: LookingBackWords
  id: string
  title: string
  intro: string
  headingRef?: Ref<HTMLHeadingElement>
  /** The same in words. */
  table?: ComponentChildren
  /** Left out where the drawing is no image of its own. */
  onSaveImage?: (drawing: SVGSVGElement) => void
  children: ComponentChildren
}

/** One picture of what was, with what it says in words below. */
export function Picture({ words, id, title, intro, table, onSaveImage, children }: Props) {
  const drawn = useRef<HTMLDivElement>(null)
  const w = words.lookBack
  const handleSave = () => {
    const drawing = drawn.current?.querySelector('svg.drawing')
    if (drawing instanceof SVGSVGElement) onSaveImage?.(drawing)
  }
  return (
    <section class="card picture stack-small" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{intro}</p>
      <div class="stack-small" ref={drawn}>
        {children}
      </div>
      {table && (
        <Disclosure summary={w.inWords}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <section class="picture-table" aria-label={`${w.inWords}: ${title}`} tabIndex={0}>
            {table}
          </section>
        </Disclosure>
      )}
      {onSaveImage && (
        <div class="row">
          <Button kind="quiet" icon="copy" onClick={handleSave}>
            {w.saveImage}
          </Button>
          <span class="soft">{w.imageNote}</span>
        </div>
      )}
    </section>
  )
}

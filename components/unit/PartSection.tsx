import type { ComponentChildren, Ref } from 'preact'
import type { Strings } from '#content/interface/strings.ts'
import type { UnitPart } from './unit-parts.ts'

type Props = {
  t: Strings
  part: UnitPart
  /** The part to begin with: its heading takes the focus. */
  wanted: UnitPart | undefined
  headingRef: Ref<HTMLHeadingElement>
  children: ComponentChildren
}

export function PartSection({ t, part, wanted, headingRef, children }: Props) {
  return (
    <section id={part} class="unit-part stack" aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`} tabIndex={-1} ref={part === wanted ? headingRef : null}>
        {t.unitPart[part]}
      </h2>
      {children}
    </section>
  )
}

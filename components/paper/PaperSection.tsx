import type { ComponentChildren, Ref } from 'preact'

type Props = {
  id: string
  title: string
  about: string
  headingRef?: Ref<HTMLHeadingElement>
  children: ComponentChildren
}

/** One thing that can be printed, and what to choose for it. */
export function PaperSection({ id, title, about, headingRef, children }: Props) {
  return (
    <section id={id} class="card paper-section stack-small" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={headingRef ?? null}>
        {title}
      </h2>
      <p>{about}</p>
      {children}
    </section>
  )
}

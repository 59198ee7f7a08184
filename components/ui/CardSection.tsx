import type { ComponentChildren, Ref } from 'preact'
import './card-section.css'

type Props = {
  id: string
  title: string
  about: string
  headingRef?: Ref<HTMLHeadingElement>
  children: ComponentChildren
}

/** A titled part of a page, and what it is for. */
export function CardSection({ id, title, about, headingRef, children }: Props) {
  return (
    <section id={id} class="card card-section stack-small" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={headingRef ?? null}>
        {title}
      </h2>
      <p>{about}</p>
      {children}
    </section>
  )
}

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import './card-section.css'

type Props = {
  id: string
  title: string
  about: string
  /** Another view led here: as soon as the part is drawn, however late, its heading gets the focus. */
  isAskedFor?: boolean
  children: ComponentChildren
}

/** A titled part of a page, and what it is for. */
export function CardSection({ id, title, about, isAskedFor = false, children }: Props) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!isAskedFor) return
    headingRef.current?.focus({ preventScroll: true })
    headingRef.current?.scrollIntoView()
  }, [isAskedFor])
  return (
    <section id={id} class="card card-section stack-small" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={headingRef}>
        {title}
      </h2>
      <p>{about}</p>
      {children}
    </section>
  )
}

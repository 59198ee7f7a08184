import type { ComponentChildren } from 'preact'

type Props = { title: string; children: ComponentChildren }

export function GallerySection({ title, children }: Props) {
  return (
    <section class="card stack">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

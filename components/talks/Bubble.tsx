import type { ComponentChildren, Ref } from 'preact'

type Props = {
  /** Whose words they are: the invented person's, or one's own. */
  whose: 'theirs' | 'mine'
  label: string
  labelRef?: Ref<HTMLParagraphElement>
  children: ComponentChildren
}

/** Words said in a conversation. Who says them stands above: the place and the colour only help. */
export function Bubble({ whose, label, labelRef, children }: Props) {
  return (
    <div class={`bubble bubble-${whose}`}>
      <p class="bubble-label" tabIndex={labelRef ? -1 : undefined} ref={labelRef ?? null}>
        {label}
      </p>
      <blockquote>
        <p>{children}</p>
      </blockquote>
    </div>
  )
}

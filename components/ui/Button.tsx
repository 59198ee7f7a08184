import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import './button.css'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'children'> & {
  kind?: 'main' | 'plain' | 'quiet'
  icon?: IconName
  buttonRef?: Ref<HTMLButtonElement>
  children: ComponentChildren
}

/** `main` for the one thing most people came to do; `quiet` for what stands beside. An icon always has its word. */
export function Button({ kind = 'plain', icon, buttonRef, children, class: extra, ...rest }: Props) {
  return (
    <button type="button" ref={buttonRef ?? null} class={`button button-${kind} ${extra ?? ''}`} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

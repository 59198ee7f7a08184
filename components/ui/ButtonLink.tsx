import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import './button.css'

type Props = {
  href: string
  kind?: 'plain' | 'quiet'
  icon?: IconName
  /** Leaves the page that is open as it is. */
  isInNewTab?: boolean
  children: ComponentChildren
}

/** A way to another page, with the looks of a button. */
export function ButtonLink({ href, kind = 'plain', icon, isInNewTab, children }: Props) {
  const tab = isInNewTab ? { target: '_blank', rel: 'noreferrer' } : {}
  return (
    <a class={`button button-${kind}`} href={href} {...tab}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}

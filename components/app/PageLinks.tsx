import { Icon } from '#components/ui/Icon.tsx'
import type { Strings } from '#content/interface/strings.ts'
import './page-links.css'

type Props = { t: Strings; currentPath: string }

/** The pages of Accanto, one click from each other. */
export function PageLinks({ t, currentPath }: Props) {
  const pages = [
    { href: '/journal.html', icon: 'journal', label: t.pages.journal },
    { href: '/unit.html', icon: 'unit', label: t.pages.unit },
    { href: '/options.html', icon: 'settings', label: t.pages.settings },
  ] as const
  return (
    <nav class="page-links no-print" aria-label={t.pages.label}>
      {pages.map(({ href, icon, label }) => (
        <a key={href} href={href} aria-current={href === currentPath ? 'page' : undefined}>
          <Icon name={icon} />
          <span data-label={label}>{label}</span>
        </a>
      ))}
    </nav>
  )
}

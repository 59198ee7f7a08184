import { ButtonLink } from './ButtonLink.tsx'
import { CardSection } from './CardSection.tsx'
import type { IconName } from './Icon.tsx'

type Props = { id: string; title: string; about: string; href: string; icon: IconName; label: string }

/** What another page is for, and the way there. */
export function LinkCard({ id, title, about, href, icon, label }: Props) {
  return (
    <CardSection id={id} title={title} about={about}>
      <div>
        <ButtonLink href={href} icon={icon}>
          {label}
        </ButtonLink>
      </div>
    </CardSection>
  )
}

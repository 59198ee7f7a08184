import { formatMoment } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import { ConfirmButton } from '#components/ui/ConfirmButton.tsx'
import type { Aside } from '#practice/studio/desk.ts'
import { aboutForm } from '#practice/studio/forms.ts'
import { sayTitle } from './say-title.ts'
import { useStudio } from './studio-context.ts'

type Props = { asides: readonly Aside[]; onReopen: (aside: Aside) => void; onDeleteAside: (aside: Aside) => void }

/** Packs on their way that gave their place to another: to open again, or to delete. */
export function AsideList({ asides, onReopen, onDeleteAside }: Props) {
  const studio = useStudio()
  const w = studio.words.studio
  return (
    <section class="stack-small" aria-labelledby="studio-aside">
      <h2 id="studio-aside">{w.aside}</h2>
      <p class="soft">{w.asideAbout}</p>
      <ul class="plain stack-small">
        {asides.map((aside) => {
          const name = sayTitle(studio, aboutForm, aside.draft.about)
          return (
            <li key={aside.key} class="studio-aside">
              <div>
                <strong>{name}</strong>
                <p class="soft">{formatMoment(aside.at, studio.language)}</p>
              </div>
              <div class="row">
                <Button class="studio-reopen" aria-label={`${w.reopen}: ${name}`} onClick={() => onReopen(aside)}>
                  {w.reopen}
                </Button>
                <ConfirmButton
                  icon="trash"
                  label={w.removeAside}
                  sureLabel={w.removeAsideSure}
                  onConfirm={() => onDeleteAside(aside)}
                />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { ConfirmButton } from '#components/ui/ConfirmButton.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { forgetMemory, isMemoryNearlyFull } from '#storage/session-use.ts'
import { useApp } from './app-context.ts'

/** On someone else's computer: what happens to the words, and the two ways to leave. */
export function MemoryNotice() {
  const { t, settings, announce } = useApp()
  const isShown = settings.computer === 'not-mine'
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    if (isShown) isMemoryNearlyFull().then(setFull, console.error)
  }, [isShown])
  if (!isShown) return null
  const forget = () => {
    forgetMemory().then(() => {
      announce(t.memory.forgotten)
      location.reload()
    }, console.error)
  }
  return (
    <Notice kind="attention">
      <p>{t.memory.note}</p>
      {isFull && <p>{t.memory.nearlyFull}</p>}
      <div class="row">
        <ButtonLink href="/keeping.html#copies" icon="copy" isInNewTab>
          {t.memory.saveFile}
        </ButtonLink>
        <ConfirmButton icon="trash" label={t.memory.forget} sureLabel={t.memory.forgetSure} onConfirm={forget} />
      </div>
    </Notice>
  )
}

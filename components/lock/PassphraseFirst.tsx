import { openPage } from '#components/app/open-page.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { presetWords } from '#content/words.ts'

/** Stands where people write while the organisation's passphrase is still to be chosen. What was written stays. */
export function PassphraseFirst() {
  const words = useWords(presetWords)?.presetPassphrase
  if (!words) return null
  return (
    <Notice>
      <h2 class="notice-title">{words.title}</h2>
      <p>{words.text}</p>
      <div>
        <Button
          kind="main"
          icon="lock"
          onClick={() => {
            openPage('/keeping.html').catch(console.error)
          }}
        >
          {words.choose}
        </Button>
      </div>
    </Notice>
  )
}

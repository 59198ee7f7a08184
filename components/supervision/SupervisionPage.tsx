import { useWords } from '#components/app/use-words.ts'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import { confidenceWords } from '#content/words.ts'
import { SupervisionPanel } from './SupervisionPanel.tsx'
import './supervision.css'

/** From the journal to one page for supervision. The journal itself stays closed. */
export function SupervisionPage() {
  const words = useWords(confidenceWords)
  if (!words) return null
  return (
    <div class="stack supervision">
      <h1>{words.supervision.title}</h1>
      <p>{words.supervision.intro}</p>
      <VaultGate>
        <SupervisionPanel words={words} />
      </VaultGate>
    </div>
  )
}

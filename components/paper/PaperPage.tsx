import { useEffect, useState } from 'preact/hooks'
import { useWords } from '#components/app/use-words.ts'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import { TrainerLink } from '#components/trainer/TrainerLink.tsx'
import { paperPageWords } from '#content/words.ts'
import { type PaperRequest, paperRequests } from '#storage/requests.ts'
import { CardPaperPanel } from './CardPaperPanel.tsx'
import { CoursePaperPanel } from './CoursePaperPanel.tsx'
import { DutyPaperPanel } from './DutyPaperPanel.tsx'
import { PeerPaperPanel } from './PeerPaperPanel.tsx'
import { SummaryPaperPanel } from './SummaryPaperPanel.tsx'
import './paper.css'

/** All that can be printed. Nothing that is chosen here is kept: a sheet is made once, and then it is paper. */
export function PaperPage() {
  const words = useWords(paperPageWords)
  const [asked, setAsked] = useState<PaperRequest>()
  useEffect(() => {
    const stop = paperRequests.listen(setAsked)
    // Only what waits already: later requests are for the tabs that will be opened for them.
    stop()
  }, [])
  if (!words) return null

  return (
    <div class="paper-page stack">
      <h1>{words.paper.title}</h1>
      <p>{words.paper.intro}</p>
      <DutyPaperPanel isAskedFor={asked?.kind === 'duties'} />
      <CardPaperPanel askedFor={asked?.kind === 'cards' ? asked.moment : undefined} />
      <PeerPaperPanel />
      <CoursePaperPanel />
      <VaultGate>
        <SummaryPaperPanel />
      </VaultGate>
      <TrainerLink />
    </div>
  )
}

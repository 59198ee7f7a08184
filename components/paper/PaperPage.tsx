import { useEffect, useState } from 'preact/hooks'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import { TrainerLink } from '#components/trainer/TrainerLink.tsx'
import { momentWords, paperPageWords } from '#content/words.ts'
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
  // Until these are there, the cards have no heading to go to.
  const moments = useWords(momentWords)
  const { headingRef, markStep } = useStepFocus()
  useEffect(() => {
    const stop = paperRequests.listen((request) => {
      markStep()
      setAsked(request)
    })
    // Only what waits already: later requests are for the tabs that will be opened for them.
    stop()
  }, [markStep])
  useEffect(() => {
    if (asked && moments) headingRef.current?.scrollIntoView()
  }, [asked, moments, headingRef])
  if (!words) return null

  return (
    <div class="paper-page stack">
      <h1>{words.paper.title}</h1>
      <p>{words.paper.intro}</p>
      <DutyPaperPanel headingRef={asked?.kind === 'duties' ? headingRef : null} />
      <CardPaperPanel
        askedFor={asked?.kind === 'cards' ? asked.moment : undefined}
        headingRef={asked?.kind === 'cards' ? headingRef : null}
      />
      <PeerPaperPanel />
      <CoursePaperPanel />
      <VaultGate>
        <SummaryPaperPanel />
      </VaultGate>
      <TrainerLink />
    </div>
  )
}

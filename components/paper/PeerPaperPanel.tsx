import { printSheet } from '#components/app/print-sheet.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { CardSection } from '#components/ui/CardSection.tsx'
import { paperPageWords, paperWords } from '#content/words.ts'
import { PeerSheetPaper } from './PeerSheetPaper.tsx'

/** The sheet that the peer keeps. It is filled in by hand: Accanto never holds what stands on it. */
export function PeerPaperPanel() {
  const words = useWords(paperPageWords)
  const paper = useWords(paperWords)
  if (!words || !paper) return null

  const w = words.paperPeer
  return (
    <CardSection id="paper-peer" title={w.title} about={w.about}>
      <div>
        <Button icon="print" onClick={() => printSheet(<PeerSheetPaper sheet={paper.peerSheet} />)}>
          {w.print}
        </Button>
      </div>
    </CardSection>
  )
}

import { useApp } from '#components/app/app-context.ts'
import { printSheet } from '#components/app/print-sheet.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { CardSection } from '#components/ui/CardSection.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { LinkCard } from '#components/ui/LinkCard.tsx'
import { objectiveIds } from '#content/course/objective-ids.ts'
import { handbookWords, selfCheckFrameWords, selfCheckWords, studioWords, trainerPageWords } from '#content/words.ts'
import { AnswerKeyPaper } from './AnswerKeyPaper.tsx'
import { HandoutPaper } from './HandoutPaper.tsx'
import { HandoutParts } from './HandoutParts.tsx'
import './trainer.css'

/** What trainers read and hand out. It shows nothing of anyone: no journal, no ticks, no map. */
export function TrainerPage() {
  const { language } = useApp()
  const words = useWords(trainerPageWords)
  const handbook = useWords(handbookWords)
  const studio = useWords(studioWords)
  if (!words || !handbook || !studio) return null

  const w = words.trainer
  const printAnswers = async () => {
    const [frame, ...selfChecks] = await Promise.all([
      selfCheckFrameWords.load(language),
      ...objectiveIds.map((id) => selfCheckWords[id].load(language)),
    ])
    printSheet(<AnswerKeyPaper words={words} frame={frame} selfChecks={selfChecks} />)
  }
  return (
    <div class="trainer-page stack">
      <h1>{handbook.title}</h1>
      <p>{handbook.intro}</p>
      <div>
        <Button icon="print" onClick={() => printSheet(<HandoutPaper handouts={handbook.handouts} />)}>
          {w.printAll}
        </Button>
      </div>
      <ul class="plain stack-small">
        {handbook.handouts.map((handout) => (
          <li key={handout.id} class="card handout">
            <Disclosure
              summary={
                <>
                  <strong>{handout.title}</strong>
                  <span class="handout-about soft">{handout.about}</span>
                </>
              }
            >
              <div class="stack">
                <HandoutParts handout={handout} heading="h2" />
                <div>
                  <Button icon="print" onClick={() => printSheet(<HandoutPaper handouts={[handout]} />)}>
                    {w.print}
                    <span class="visually-hidden">: {handout.title}</span>
                  </Button>
                </div>
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
      <CardSection id="trainer-answers" title={w.answers} about={w.answersAbout}>
        <div>
          <Button icon="print" onClick={() => printAnswers().catch(console.error)}>
            {w.print}
            <span class="visually-hidden">: {w.answers}</span>
          </Button>
        </div>
      </CardSection>
      <LinkCard
        id="trainer-packs"
        title={studio.studio.packs}
        about={studio.studio.packsAbout}
        href="/studio.html"
        icon="write"
        label={studio.studio.openStudio}
      />
      <LinkCard id="trainer-wall" title={w.wall} about={w.wallAbout} href="/wall.html" icon="look" label={w.openWall} />
    </div>
  )
}

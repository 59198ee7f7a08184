import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useShowSafety } from '#components/app/show-safety.ts'
import { undoKeys } from '#components/app/undo-keys.ts'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { mirrorNoteWords, mirrorWords } from '#content/words.ts'
import { fill } from '#practice/blanks.ts'
import { chooseFindings } from '#practice/mirror/choose-findings.ts'
import { countListening } from '#practice/mirror/count-listening.ts'
import { keyOfFinding } from '#practice/mirror/key-of-finding.ts'
import { listStrengths } from '#practice/mirror/list-strengths.ts'
import { pickFirst } from '#practice/mirror/pick-first.ts'
import { sentenceAround } from '#practice/mirror/sentence-around.ts'
import { skillFor } from '#practice/mirror/skill-for.ts'
import { DangerLine } from './DangerLine.tsx'
import { describeFinding } from './describe-finding.ts'
import { FindingList } from './FindingList.tsx'
import { FittingPromptsPanel } from './FittingPromptsPanel.tsx'
import { MirrorDone } from './MirrorDone.tsx'
import { OwnStory } from './OwnStory.tsx'
import { quoteSentence } from './quote-sentence.ts'
import { StrengthList } from './StrengthList.tsx'
import { sayCounts } from './say-counts.ts'
import { scrollToWords } from './scroll-to-words.ts'
import { showMarks } from './show-marks.ts'
import { useBoxChanges } from './use-box-changes.ts'
import { useLetBe } from './use-let-be.ts'
import type { MirrorState } from './use-mirror.ts'

type Props = {
  boxRef: RefObject<HTMLDivElement | null>
  text: string
  mirror: MirrorState
  /** Whether prompts stand here before anything was looked at, for whoever does not know how to begin. */
  offersPrompts?: boolean
}

/** How many findings at once; the rest wait behind a button. */
const atOnce = 3

type Done = { message: string; undo: () => void }

/** What the mirror saw in one's own words, and what one can do with it. */
export function MirrorPanel({ boxRef, text, mirror, offersPrompts = false }: Props) {
  const { t, language, announce } = useApp()
  const words = useWords(mirrorWords)
  const notes = useWords(mirrorNoteWords)
  const { letBe, error, setOnce, setKeepsNames, setMuted, startAgain } = useLetBe()
  const box = useBoxChanges(boxRef)
  const showSafety = useShowSafety()
  const { headingRef, markStep } = useStepFocus()
  const [showsAll, setShowsAll] = useState(false)
  const [open, setOpen] = useState<string>()
  const [done, setDone] = useState<Done>()
  const [failure, setFailure] = useState<unknown>()
  const isEmpty = text.trim() === ''
  useEffect(() => {
    if (!isEmpty) return
    startAgain()
    setShowsAll(false)
    setDone(undefined)
  }, [isEmpty, startAgain])

  const { looked, look } = mirror
  const isPaused = looked !== undefined && (looked.result.paused || letBe.keepsNames)
  const findings = looked && !isPaused ? chooseFindings(looked.result, looked.text, letBe) : []
  const strengths = looked && !isPaused ? listStrengths(looked.result, letBe.muted) : []
  const first = showsAll ? findings : pickFirst(findings, atOnce)
  const shown =
    looked && words ? first.map((one) => describeFinding(one, looked.text, language, words, notes ?? [])) : []
  const openKey = shown.some(({ key }) => key === open) ? open : shown[0]?.key
  const isFresh = looked?.text === text

  const markKey = [openKey, ...shown.map(({ key }) => key), strengths.length, isFresh, looked?.text].join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked is said by `markKey`; the lists are made anew at each drawing.
  useEffect(() => {
    if (!boxRef.current || !looked || !isFresh) return
    const isOpen = (one: (typeof first)[number]) => keyOfFinding(one, looked.text) === openKey
    return showMarks(boxRef.current, {
      good: strengths,
      second: first.filter((one) => !isOpen(one)),
      current: first.filter(isOpen),
    })
  }, [boxRef, markKey])

  if (!words) return null
  const addPrompt = (prompt: string) => box.add(prompt, true)
  if (!looked) {
    return (
      <>
        {mirror.hasFailed && <p>{words.mirror.failed}</p>}
        {offersPrompts && <FittingPromptsPanel words={words} fitting="open-question" onPutIn={addPrompt} />}
      </>
    )
  }

  const find = (key: string) => findings.find((finding) => keyOfFinding(finding, looked.text) === key)
  const say = (message: string, undo: () => void) => {
    markStep()
    announce(message)
    setDone({
      message,
      undo() {
        markStep()
        undo()
        setDone(undefined)
        announce(t.common.undone)
      },
    })
  }
  const lookAgain = () => {
    look(box.read()).catch(setFailure)
  }
  const handleOpen = (key: string) => {
    const finding = find(key)
    setOpen(key)
    if (finding && isFresh && boxRef.current) scrollToWords(boxRef.current, finding)
  }
  const handlePutIn = (key: string, rewording: string) => {
    const finding = find(key)
    if (!finding || box.read() !== looked.text) {
      announce(words.mirror.changed)
      lookAgain()
      return
    }
    const sentence = sentenceAround(looked.text, finding, language)
    if (finding.label === 'overlong-self-disclosure') box.add(rewording)
    else box.replace(sentence, rewording)
    const message = fill(words.mirror.putInDone, { keys: undoKeys() })
    announce(message)
    setDone({
      message,
      undo() {
        box.undo()
        setDone(undefined)
        lookAgain()
      },
    })
    lookAgain()
  }
  const handleLeaveOnce = (key: string) => {
    setOnce(key, true)
    say(words.mirror.leftThisTime, () => setOnce(key, false))
  }
  const handleMute = (key: string) => {
    const ruleId = find(key)?.ruleId
    if (!ruleId) return
    setMuted(ruleId, true).then(
      () => say(words.mirror.notMarkedAnyMore, () => setMuted(ruleId, false).catch(setFailure)),
      setFailure,
    )
  }
  const fitting = first[0] ? skillFor[first[0].label] : 'open-question'
  return (
    <div class="stack mirror">
      {!isFresh && (
        <div class="row">
          <p class="soft">{words.mirror.changed}</p>
          <Button icon="look" onClick={lookAgain}>
            {words.mirror.lookAgain}
          </Button>
        </div>
      )}
      <StorageTrouble error={failure ?? error} />
      {done && <MirrorDone t={t} message={done.message} onUndo={done.undo} />}
      {isPaused ? (
        <>
          <DangerLine t={t} words={words} onShowSafety={showSafety} />
          {letBe.keepsNames && (
            <div>
              <Button icon="undo" onClick={() => setKeepsNames(false)}>
                {t.common.undo}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          {strengths.length > 0 && (
            <StrengthList
              words={words}
              strengths={strengths.map((strength) => ({
                name: t.skill[strength.label],
                quote: quoteSentence(looked.text, strength, language),
              }))}
              countText={sayCounts(words, language, countListening(looked.result, looked.text, language))}
            />
          )}
          <FindingList
            t={t}
            words={words}
            language={language}
            findings={shown}
            moreCount={findings.length - first.length}
            openKey={openKey}
            headingRef={headingRef}
            onOpen={handleOpen}
            onPutIn={handlePutIn}
            onLeaveOnce={handleLeaveOnce}
            onMute={handleMute}
            onKeepNames={() => setKeepsNames(true)}
            onShowMore={() => {
              markStep()
              setShowsAll(true)
            }}
          />
          <OwnStory words={words} onAddAtEnd={(back) => box.add(back)} />
          <FittingPromptsPanel words={words} fitting={fitting} onPutIn={addPrompt} />
        </>
      )}
    </div>
  )
}

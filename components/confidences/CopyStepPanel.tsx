import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import { useArrivalFocus } from '#components/app/use-arrival-focus.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { confidenceWords } from '#content/words.ts'
import { countKinds } from '#practice/confidences/count-kinds.ts'
import type { PlacedText, Recognised } from '#practice/confidences/group-identifiers.ts'
import { ChosenWords } from './ChosenWords.tsx'
import { generaliseTexts } from './generalise-texts.ts'
import { mutedIdOf } from './muted-identifiers.ts'
import { type Choice, RecognisePanel } from './RecognisePanel.tsx'
import { useRecogniser } from './use-recogniser.ts'
import { useSeenOnce } from './use-seen-once.ts'
import './confidences.css'

type Props = {
  /** What the copy would hold. A stable list. */
  texts: readonly PlacedText[]
  /** Whether it goes to paper. */
  isPrint: boolean
  /** `changed`: texts of the copy that say something more general, by their id. */
  onCopy: (changed: ReadonlyMap<string, string>) => void
  onBack: () => void
}

const nothing: ReadonlyMap<string, string> = new Map()

/** Before words leave the journal as a copy: who could be recognised, general words for the copy alone, or as it is. */
export function CopyStepPanel({ texts, isPrint, onCopy, onBack }: Props) {
  const { t, language, store } = useApp()
  const words = useWords(confidenceWords)
  const { value: muted = [] } = useLiveQuery(store.mutedRules.watch)
  const { recogniser, hasFailed: hasNotLoaded } = useRecogniser(true)
  const { seen, hasFailed: hasNotLooked } = useSeenOnce(texts, recogniser)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map())
  const heading = useArrivalFocus()
  if (!words) return null
  const { plainCopy, recognise, recogniseCount } = words

  const isOpen = ({ key }: Recognised) => !chosen.has(key)
  const counts = countKinds(seen?.recognised.filter(({ kind }) => !muted.includes(mutedIdOf(kind))) ?? [])
  const takeBack = (keys: readonly string[]) =>
    setChosen((before) => new Map([...before].filter(([key]) => !keys.includes(key))))
  const handlePutIn = (choices: readonly Choice[]) => {
    setChosen((before) => new Map([...before, ...choices.map((choice) => [choice.recognised.key, choice] as const)]))
    return () => takeBack(choices.map(({ recognised }) => recognised.key))
  }
  const handleCopy = () => {
    if (!seen || !recogniser) return
    const changes = generaliseTexts(seen.texts, [...chosen.values()], recogniser.putGeneral)
    onCopy(new Map(changes.map(({ id, after }) => [id, after])))
  }
  return (
    <section class="stack-small copy-step" aria-labelledby="copy-step-title">
      <h3 id="copy-step-title" tabIndex={-1} ref={heading}>
        {plainCopy.title}
      </h3>
      {hasNotLoaded || hasNotLooked ? <p>{recognise.failed}</p> : !seen && <p class="soft">{plainCopy.looking}</p>}
      {seen && (
        <>
          {counts.length > 0 && (
            <ul class="recognised-counts">
              {counts.map(({ kind, count }) => (
                <li key={kind}>{plural(language, count, recogniseCount[kind])}</li>
              ))}
            </ul>
          )}
          <p>{plainCopy.onlyCopy}</p>
          <RecognisePanel
            seen={{
              isDanger: seen.isDanger,
              recognised: seen.recognised.filter(isOpen),
              besidesDanger: seen.besidesDanger.filter(isOpen),
            }}
            doneText={recognise.forCopy}
            onPutIn={handlePutIn}
          />
          {chosen.size > 0 && (
            <ChosenWords
              t={t}
              words={words}
              language={language}
              chosen={[...chosen].map(([key, { recognised, wording }]) => ({ key, words: recognised.words, wording }))}
              onTakeBack={(key) => takeBack([key])}
            />
          )}
        </>
      )}
      <div class="row">
        {chosen.size > 0 && (
          <Button kind="main" onClick={handleCopy}>
            {isPrint ? plainCopy.printWithWords : plainCopy.withWords}
          </Button>
        )}
        <Button onClick={() => onCopy(nothing)}>{isPrint ? plainCopy.printAsItIs : plainCopy.asItIs}</Button>
        <Button kind="quiet" onClick={onBack}>
          {plainCopy.back}
        </Button>
      </div>
    </section>
  )
}

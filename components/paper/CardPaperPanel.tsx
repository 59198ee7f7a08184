import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import { printSheet } from '#components/app/print-sheet.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import { parseSkill } from '#components/prompts/parse-filter.ts'
import { Button } from '#components/ui/Button.tsx'
import { CardSection } from '#components/ui/CardSection.tsx'
import { ChoiceField } from '#components/ui/ChoiceField.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import { skills } from '#content/skills.ts'
import { momentTitleWords, momentWords, paperPageWords } from '#content/words.ts'
import { findPrompts } from '#practice/find-prompts.ts'
import { toSheets } from '#practice/to-sheets.ts'
import { PocketCards } from './PocketCards.tsx'
import { TickBox } from './TickBox.tsx'

const all = 'all'

type Props = {
  /** The moment that another view asked for. */
  askedFor?: string | undefined
}

/** Any set of prompts as cards for a pocket. */
export function CardPaperPanel({ askedFor }: Props) {
  const { t, language, settings, store } = useApp()
  const words = useWords(paperPageWords)
  const titles = useWords(momentTitleWords)
  const shipped = useWords(momentWords)
  const packs = usePacks()
  const moments = packs && shipped ? packs.joinMoments(shipped) : shipped
  const { value: favourites } = useLiveQuery(store.favourites.watch)
  const [chosen, setChosen] = useState<string>()
  const [skill, setSkill] = useState<string>(all)
  const [onlyFavourites, setOnlyFavourites] = useState(false)
  const [chosenRegister, setRegister] = useState<'tu' | 'lei'>()
  if (!words || !titles || !moments || packs === undefined) return null

  const moment = chosen ?? askedFor ?? Object.keys(titles)[0] ?? all
  const register = chosenRegister ?? settings.register
  const found = findPrompts(
    moments.filter(({ id }) => moment === all || id === moment),
    { query: '', skill: parseSkill(skill), ids: onlyFavourites ? (favourites ?? []) : undefined },
  )
  const cards = found.flatMap(({ prompts }) => prompts)
  const w = words.paperCards
  const count = [plural(language, cards.length, w.count), plural(language, toSheets(cards).length, words.paper.sheets)]
  return (
    <CardSection id="paper-cards" title={w.title} about={w.about} isAskedFor={askedFor !== undefined}>
      <ChoiceField
        label={w.moment}
        choices={[
          ...Object.entries(titles).map(([value, label]) => ({ value, label })),
          { value: all, label: t.words.allMoments },
        ]}
        selected={moment}
        onSelectValue={setChosen}
      />
      <ChoiceField
        label={w.skill}
        choices={[{ value: all, label: w.everySkill }, ...skills.map((value) => ({ value, label: t.skill[value] }))]}
        selected={skill}
        onSelectValue={setSkill}
      />
      {favourites && favourites.length > 0 && (
        <TickBox label={w.onlyFavourites} isTicked={onlyFavourites} onTick={setOnlyFavourites} />
      )}
      {language === 'it' && (
        <RadioGroup
          legend={t.settings.register}
          name="card-register"
          isRow
          choices={[
            { value: 'tu', label: t.register.tu },
            { value: 'lei', label: t.register.lei },
          ]}
          selected={register}
          onSelectValue={setRegister}
        />
      )}
      <p class="soft" role="status">
        {cards.length === 0 ? w.none : count.join(' · ')}
      </p>
      <div>
        <Button
          icon="print"
          disabled={cards.length === 0}
          onClick={() => printSheet(<PocketCards moments={found} register={language === 'it' ? register : 'tu'} />)}
        >
          {w.print}
        </Button>
      </div>
    </CardSection>
  )
}

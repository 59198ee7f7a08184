import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { printSheet } from '#components/app/print-sheet.ts'
import { saveFile } from '#components/app/save-file.ts'
import type { EntryWithId } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import { useNearContacts } from '#components/packs/use-near-contacts.ts'
import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import { Chip } from '#components/ui/Chip.tsx'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import { hasGivenMore } from '#practice/looking-back/has-given-more.ts'
import { aboutYearBefore } from '#practice/looking-back/year-before.ts'
import { updateSettings } from '#storage/settings.ts'
import { BalancePicture } from './BalancePicture.tsx'
import type { Asked } from './find-asked.ts'
import { GivenMore } from './GivenMore.tsx'
import { LinkPicture } from './LinkPicture.tsx'
import { MonthPicture } from './MonthPicture.tsx'
import { PictureSheet } from './PictureSheet.tsx'
import { QuiltPicture } from './QuiltPicture.tsx'
import { toSvgFile } from './to-svg-file.ts'
import { usePictures } from './use-pictures.ts'
import { useWordCounts } from './use-word-counts.ts'
import { WordPicture } from './WordPicture.tsx'
import { YearAgo } from './YearAgo.tsx'

type Props = {
  words: LookingBackWords
  entryWords: EntryWords
  /** Newest first, and at least one. */
  entries: readonly EntryWithId[]
  today: string
  onAsk: (asked: Asked) => void
}

/** The pictures of one year. */
export function PicturesPanel({ words, entryWords, entries, today, onAsk }: Props) {
  const { t, language, settings, announce } = useApp()
  const contacts = useNearContacts()
  const years = [...new Set(entries.map(({ entry }) => entry.day.slice(0, 4)))]
  const [chosen, setChosen] = useState<string>()
  const year = years.find((known) => known === chosen) ?? years[0] ?? ''
  const { ofYear, days, allWeeks, weeks, links } = usePictures(entries, year, entryWords)
  const counted = useWordCounts(ofYear)
  const then = aboutYearBefore(today)
  const yearAgo = entries.filter(({ entry }) => then.from <= entry.day && entry.day <= then.until)
  const handleSaveImage = (drawing: SVGSVGElement) => {
    const name = words.lookBack.fileName
    const paper = getComputedStyle(document.body).backgroundColor
    saveFile(name, toSvgFile(drawing, paper), 'image/svg+xml')
    announce(words.lookBack.savedImage.replace('{name}', name))
  }
  const handlePrint = () =>
    printSheet(
      <PictureSheet
        t={t}
        words={words}
        giving={entryWords.giving}
        language={language}
        days={days}
        weeks={weeks}
        links={links}
      />,
    )
  return (
    <>
      {hasGivenMore(allWeeks, today) && <GivenMore words={words} contacts={contacts} />}
      {settings.showsYearAgo && yearAgo.length > 0 && (
        <YearAgo t={t} words={words} entryWords={entryWords} language={language} entries={yearAgo} />
      )}
      {years.length > 1 && (
        <fieldset class="chip-group">
          <legend>{words.lookBack.year}</legend>
          <div class="row">
            {years.map((known) => (
              <Chip key={known} isPressed={known === year} onToggle={() => setChosen(known)}>
                {known}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      <QuiltPicture t={t} words={words} language={language} days={days} onSaveImage={handleSaveImage} />
      <MonthPicture
        t={t}
        words={words}
        language={language}
        days={days}
        onReadDay={(day) => onAsk({ what: 'day', day })}
      />
      {weeks.length > 0 && (
        <BalancePicture
          words={words}
          giving={entryWords.giving}
          language={language}
          weeks={weeks}
          onSaveImage={handleSaveImage}
        />
      )}
      {links.length > 0 && (
        <LinkPicture
          t={t}
          words={words}
          language={language}
          kinds={links}
          onReadLink={(kind, id, title) => onAsk({ what: 'link', kind, id, title, year })}
        />
      )}
      {counted.length > 0 && (
        <WordPicture
          words={words}
          counted={counted}
          onReadWord={({ key, word }) => onAsk({ what: 'word', key, word, year })}
        />
      )}
      <div class="row">
        <Button icon="print" onClick={handlePrint}>
          {words.lookBack.print}
        </Button>
      </div>
      <section class="stack-small" aria-label={words.yearAgo.title}>
        <Check
          label={words.yearAgo.show}
          isChecked={settings.showsYearAgo}
          onChange={(showsYearAgo) => {
            updateSettings({ showsYearAgo }).then(() => announce(t.save.saved), console.error)
          }}
        />
        <p class="soft">{words.yearAgo.note}</p>
      </section>
    </>
  )
}

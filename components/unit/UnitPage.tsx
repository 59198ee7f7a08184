import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { openPanel } from '#components/app/open-panel.ts'
import { useWords } from '#components/app/use-words.ts'
import { ConfidentialityPanel } from '#components/duties/ConfidentialityPanel.tsx'
import { FunctionsPanel } from '#components/duties/FunctionsPanel.tsx'
import { dutyWords, functionWords, valueWords } from '#content/words.ts'
import { DutyChapter } from './DutyChapter.tsx'
import { ValueList } from './ValueList.tsx'

const findWords = (moments: readonly string[]) => openPanel({ kind: 'words', moments: [...moments] })

/** The course unit as a page: functions, duties, values, confidentiality. */
export function UnitPage() {
  const { t } = useApp()
  const duties = useWords(dutyWords) ?? []
  const values = useWords(valueWords) ?? []
  const firstFunction = useWords(functionWords)?.[0]?.id
  const [open, setOpen] = useState<string | undefined>(firstFunction)
  return (
    <div class="stack unit">
      <h1>{t.unit.title}</h1>
      <p>{t.unit.intro}</p>
      <section id="functions" class="stack" aria-labelledby="functions-title">
        <h2 id="functions-title">{t.unitPart.functions}</h2>
        <FunctionsPanel open={open} onOpen={setOpen} onFindWords={findWords} />
      </section>
      <section id="duties" class="stack" aria-labelledby="duties-title">
        <h2 id="duties-title">{t.unitPart.duties}</h2>
        {duties.map((duty) => (
          <DutyChapter key={duty.id} t={t} duty={duty} onFindWords={findWords} />
        ))}
      </section>
      <section id="values" class="stack" aria-labelledby="values-title">
        <h2 id="values-title">{t.unitPart.values}</h2>
        <ValueList values={values} />
      </section>
      <section id="confidentiality" class="stack" aria-labelledby="confidentiality-title">
        <h2 id="confidentiality-title">{t.unitPart.confidentiality}</h2>
        <ConfidentialityPanel onFindWords={findWords} />
      </section>
    </div>
  )
}

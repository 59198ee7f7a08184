import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { openPanel } from '#components/app/open-panel.ts'
import { ConfidentialityView } from '#components/duties/ConfidentialityView.tsx'
import { FunctionList } from '#components/duties/FunctionList.tsx'
import { DutyChapter } from './DutyChapter.tsx'
import { ValueList } from './ValueList.tsx'

const findWords = (moments: readonly string[]) => openPanel({ kind: 'words', moments: [...moments] })

/** The course unit as a page: functions, duties, values, confidentiality. */
export function UnitPage() {
  const { t, content } = useApp()
  const { functions, duties, values, confidentiality } = content.unit
  const [open, setOpen] = useState<string | undefined>(functions[0]?.id)
  return (
    <div class="stack unit">
      <h1>{t.unit.title}</h1>
      <p>{t.unit.intro}</p>
      <section id="functions" class="stack" aria-labelledby="functions-title">
        <h2 id="functions-title">{t.unitPart.functions}</h2>
        <FunctionList t={t} functions={functions} open={open} onOpen={setOpen} onFindWords={findWords} />
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
        <ConfidentialityView t={t} confidentiality={confidentiality} onFindWords={findWords} />
      </section>
    </div>
  )
}

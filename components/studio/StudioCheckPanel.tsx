import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { saveFile } from '#components/app/save-file.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { PackPageWords } from '#content/pack-pages/words.ts'
import { packPageWords } from '#content/words.ts'
import { type DescribedFault, describeFault } from '#practice/packs/describe-fault.ts'
import { describeRemark } from '#practice/packs/describe-remark.ts'
import type { LoadedPack } from '#practice/packs/load-pack.ts'
import { draftToPack } from '#practice/studio/draft-to-pack.ts'
import type { StudioDraft } from '#practice/studio/studio-draft.ts'
import { useStudio } from './studio-context.ts'

type Props = { draft: StudioDraft }

const toText = (draft: StudioDraft) => `${JSON.stringify(draftToPack(draft), null, 2)}\n`

function describeChecked(checked: LoadedPack, words: PackPageWords) {
  const must: DescribedFault[] = checked.isGood
    ? []
    : [
        ...checked.faults.map((fault) => describeFault(fault, words)),
        ...checked.musts.map((one) => describeRemark(one, words)),
      ]
  return { must, wish: checked.wishes.map((one) => describeRemark(one, words)) }
}

const renderList = (faults: readonly DescribedFault[]) => (
  <ul class="stack-small">
    {faults.map(({ where, what }) => (
      <li key={`${where} ${what}`}>
        <strong>{where}</strong>: {what}
      </li>
    ))}
  </ul>
)

/** The checks that every pack is asked, and the file to hand out. A pack that is not ready can be saved, too. */
export function StudioCheckPanel({ draft }: Props) {
  const { announce } = useApp()
  const { words } = useStudio()
  const packWords = useWords(packPageWords)
  const [checked, setChecked] = useState<{ of: string; result: LoadedPack }>()
  const [isChecking, setChecking] = useState(false)
  const [saved, setSaved] = useState<string>()
  const w = words.studio
  const text = toText(draft)
  const check = async () => {
    setChecking(true)
    try {
      // With the checks come the shipped words and the draft mirror: only here, and only when asked.
      const { loadPack } = await import('#practice/packs/load-pack.ts')
      const result = await loadPack(text)
      setChecked({ of: text, result })
      announce(result.isGood ? w.good : w.musts)
    } finally {
      setChecking(false)
    }
  }
  const save = () => {
    const { id = 'pack', version } = draftToPack(draft)
    const name = `${String(id)}-${String(version)}.json`
    saveFile(name, text, 'application/json')
    setSaved(w.saved.replace('{name}', name))
    announce(w.saved.replace('{name}', name))
  }
  const found =
    checked?.of === text && packWords
      ? { ...describeChecked(checked.result, packWords), isGood: checked.result.isGood }
      : undefined
  return (
    <div class="stack">
      <div class="row">
        <Button kind="main" icon="look" class="studio-check" onClick={() => check().catch(console.error)}>
          {isChecking ? w.checking : w.check}
        </Button>
        <Button icon="journal" class="studio-save" onClick={save}>
          {w.save}
        </Button>
      </div>
      {saved !== undefined && <p class="soft">{saved}</p>}
      {found?.isGood && (
        <Notice>
          <p class="studio-good">{w.good}</p>
        </Notice>
      )}
      {found && found.must.length > 0 && (
        <section class="stack-small studio-musts">
          <h3>{w.musts}</h3>
          {renderList(found.must)}
        </section>
      )}
      {found && found.wish.length > 0 && (
        <section class="stack-small">
          <h3>{w.wishes}</h3>
          {renderList(found.wish)}
        </section>
      )}
    </div>
  )
}

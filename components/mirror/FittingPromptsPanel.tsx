import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import type { Skill } from '#content/schema/prompt.ts'
import { momentWords } from '#content/words.ts'
import { showBlanks } from '#practice/blanks.ts'
import { listFittingPrompts } from '#practice/mirror/list-fitting-prompts.ts'
import { FittingPrompts } from './FittingPrompts.tsx'

type Props = {
  words: MirrorWords
  /** The skill that fits what the mirror noticed; the person may choose another. */
  fitting: Skill
  isOpen?: boolean
  onPutIn: (words: string) => void
}

const most = 3

/** Prompts from the side panel's set, for where one is stuck. */
export function FittingPromptsPanel({ words, fitting, isOpen: isOpenAtFirst = false, onPutIn }: Props) {
  const { t, settings } = useApp()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const [chosen, setChosen] = useState<Skill>()
  const shipped = useWords(momentWords, isOpen) ?? []
  const packs = usePacks(isOpen)
  const moments = packs?.joinMoments(shipped) ?? shipped
  const skill = chosen ?? fitting
  return (
    <FittingPrompts
      t={t}
      words={words}
      skill={skill}
      prompts={listFittingPrompts(moments, skill, most).map((prompt) => ({
        id: prompt.id,
        aim: [prompt.aim, packs?.markOf(prompt.id)].filter((text) => text !== undefined).join(' · '),
        words: showBlanks(settings.register === 'lei' ? (prompt.lei ?? prompt.words) : prompt.words),
      }))}
      isOpen={isOpen}
      onToggle={setOpen}
      onChooseSkill={setChosen}
      onPutIn={onPutIn}
    />
  )
}

import { Button } from '#components/ui/Button.tsx'
import { Chip } from '#components/ui/Chip.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import type { Skill } from '#content/schema/prompt.ts'
import { skills } from '#content/skills.ts'

type Props = {
  t: Strings
  words: MirrorWords
  skill: Skill
  prompts: readonly { id: string; aim: string; words: string }[]
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  onChooseSkill: (skill: Skill) => void
  onPutIn: (words: string) => void
}

/** A few words for the place where one is stuck. */
export function FittingPrompts({ t, words, skill, prompts, isOpen, onToggle, onChooseSkill, onPutIn }: Props) {
  const { helpful, helpWith, putInDraft } = words.mirror
  return (
    <Disclosure summary={<strong>{helpful}</strong>} isOpen={isOpen} onToggle={onToggle}>
      <fieldset class="chip-group">
        <legend class="label">{helpWith}</legend>
        <div class="row">
          {skills.map((name) => (
            <Chip key={name} isPressed={name === skill} onToggle={() => onChooseSkill(name)}>
              {t.skill[name]}
            </Chip>
          ))}
        </div>
      </fieldset>
      <ul class="plain stack-small">
        {prompts.map((prompt) => (
          <li key={prompt.id} class="card stack-small">
            <p class="soft">{prompt.aim}</p>
            <p>{prompt.words}</p>
            <div>
              <Button icon="write" aria-label={`${putInDraft}: ${prompt.words}`} onClick={() => onPutIn(prompt.words)}>
                {putInDraft}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

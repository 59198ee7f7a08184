import { Chip } from '#components/ui/Chip.tsx'
import type { Language } from '#content/schema/language.ts'

type Props = { language: Language; onChooseLanguage: (language: Language) => void }

const names: Record<Language, string> = { it: 'Italiano', en: 'English' }

/** Each language by its own name: readable before anything is chosen. */
export function LanguageChoice({ language, onChooseLanguage }: Props) {
  return (
    <fieldset class="chip-group">
      <legend class="visually-hidden">Italiano / English</legend>
      <div class="row">
        {(['it', 'en'] as const).map((choice) => (
          <span key={choice} lang={choice}>
            <Chip isPressed={language === choice} onToggle={() => onChooseLanguage(choice)}>
              {names[choice]}
            </Chip>
          </span>
        ))}
      </div>
    </fieldset>
  )
}

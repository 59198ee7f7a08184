import { FixedChoice } from '#components/ui/FixedChoice.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { listFixed } from './list-fixed.ts'
import type { Settings } from './settings.ts'

type Props = {
  t: Strings
  settings: Settings
  /** Stands beside what an organisation has chosen. */
  fixedNote: string | undefined
  onChangeSettings: (change: Partial<Settings>) => void
}

/** Each language by its own name, whatever language is chosen. */
const languages = [
  { value: 'it', label: 'Italiano' },
  { value: 'en', label: 'English' },
] as const

export function LookSettings({ t, settings, fixedNote, onChangeSettings }: Props) {
  const fixed = listFixed(settings)
  const registers = [
    { value: 'tu', label: t.register.tu },
    { value: 'lei', label: t.register.lei },
  ] as const
  const nameOf = (choices: readonly { value: string; label: string }[], chosen: string) =>
    choices.find(({ value }) => value === chosen)?.label ?? ''
  return (
    <section class="card stack-small">
      {fixed.includes('language') ? (
        <FixedChoice legend={t.settings.language} value={nameOf(languages, settings.language)} note={fixedNote} />
      ) : (
        <RadioGroup
          legend={t.settings.language}
          name="language"
          isRow
          choices={languages}
          selected={settings.language}
          onSelectValue={(language) => onChangeSettings({ language })}
        />
      )}
      {settings.language === 'it' && fixed.includes('register') && (
        <FixedChoice legend={t.settings.register} value={nameOf(registers, settings.register)} note={fixedNote} />
      )}
      {settings.language === 'it' && !fixed.includes('register') && (
        <RadioGroup
          legend={t.settings.register}
          name="register"
          isRow
          choices={registers}
          selected={settings.register}
          onSelectValue={(register) => onChangeSettings({ register })}
        />
      )}
      <RadioGroup
        legend={t.settings.textSize}
        name="text-size"
        isRow
        choices={[
          { value: 'normal', label: t.textSize.normal },
          { value: 'large', label: t.textSize.large },
          { value: 'larger', label: t.textSize.larger },
        ]}
        selected={settings.textSize}
        onSelectValue={(textSize) => onChangeSettings({ textSize })}
      />
      <RadioGroup
        legend={t.settings.theme}
        name="theme"
        isRow
        choices={[
          { value: 'system', label: t.theme.system },
          { value: 'light', label: t.theme.light },
          { value: 'dark', label: t.theme.dark },
        ]}
        selected={settings.theme}
        onSelectValue={(theme) => onChangeSettings({ theme })}
      />
    </section>
  )
}

import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Settings } from './settings.ts'

type Props = { t: Strings; settings: Settings; onChangeSettings: (change: Partial<Settings>) => void }

/** Each language by its own name, whatever language is chosen. */
const languages = [
  { value: 'it', label: 'Italiano' },
  { value: 'en', label: 'English' },
] as const

export function LookSettings({ t, settings, onChangeSettings }: Props) {
  return (
    <section class="card stack-small">
      <RadioGroup
        legend={t.settings.language}
        name="language"
        isRow
        choices={languages}
        selected={settings.language}
        onSelectValue={(language) => onChangeSettings({ language })}
      />
      {settings.language === 'it' && (
        <RadioGroup
          legend={t.settings.register}
          name="register"
          isRow
          choices={[
            { value: 'tu', label: t.register.tu },
            { value: 'lei', label: t.register.lei },
          ]}
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

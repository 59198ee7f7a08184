import { useApp } from '#components/app/app-context.ts'
import { openPage } from '#components/app/open-page.ts'
import { openPanel } from '#components/app/open-panel.ts'
import { useWords } from '#components/app/use-words.ts'
import { listFixed } from '#components/settings/list-fixed.ts'
import { useShortcuts } from '#components/settings/use-shortcuts.ts'
import { WhoseComputer } from '#components/settings/WhoseComputer.tsx'
import { Button } from '#components/ui/Button.tsx'
import { presetWords, welcomeWords } from '#content/words.ts'
import { updateSettings } from '#storage/settings.ts'
import { Beside } from './Beside.tsx'
import { HowToOpen } from './HowToOpen.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import './welcome.css'

/** The first page after install. Never in the way: closing it is fine. */
export function WelcomePage() {
  const { t, settings } = useApp()
  const words = useWords(welcomeWords)
  const isFixed = listFixed(settings).includes('language')
  const presetNote = useWords(presetWords, settings.preset !== undefined)?.preset.intro
  const shortcuts = useShortcuts()
  const change = (changes: Parameters<typeof updateSettings>[0]) => {
    updateSettings(changes).catch(console.error)
  }
  return (
    <div class="welcome stack">
      {!isFixed && (
        <LanguageChoice language={settings.language} onChooseLanguage={(language) => change({ language })} />
      )}
      {settings.preset && <p class="soft">{presetNote}</p>}
      <div class="welcome-hello">
        <Beside />
        <div class="stack">
          <h1>{words?.title}</h1>
          <ul class="plain welcome-sentences">
            {words?.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </div>
      <div class="welcome-cards">
        <HowToOpen t={t} shortcuts={shortcuts} isFirefox={import.meta.env.FIREFOX} />
        <section class="card">
          <WhoseComputer t={t} computer={settings.computer} onChooseComputer={(computer) => change({ computer })} />
          <p class="soft">{t.welcome.optional}</p>
        </section>
      </div>
      <div class="row">
        <Button kind="main" icon="words" onClick={() => openPanel({ kind: 'words', moments: [] })}>
          {t.welcome.openWords}
        </Button>
        <Button
          icon="unit"
          onClick={() => {
            openPage('/unit.html').catch(console.error)
          }}
        >
          {t.welcome.openUnit}
        </Button>
      </div>
    </div>
  )
}

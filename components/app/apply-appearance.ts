import type { Settings } from '#storage/settings.ts'
import type { Stop } from '#storage/watch.ts'

/** Puts language, text size and colour scheme on the page, and follows the system's scheme where that was chosen. */
export function applyAppearance({ language, theme, textSize }: Settings): Stop {
  const root = document.documentElement
  root.lang = language
  root.dataset.textSize = textSize
  const systemDark = matchMedia('(prefers-color-scheme: dark)')
  const applyTheme = () => {
    root.dataset.theme = theme === 'system' ? (systemDark.matches ? 'dark' : 'light') : theme
  }
  applyTheme()
  systemDark.addEventListener('change', applyTheme)
  return () => systemDark.removeEventListener('change', applyTheme)
}

import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

export type Shortcuts = { popup: string; panel: string; hide: string; lock: string }

const none: Shortcuts = { popup: '', panel: '', hide: '', lock: '' }

/** The shortcuts as they really are: a browser may have left a suggested one out, or the person changed it. */
export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState(none)
  useEffect(() => {
    const look = () => {
      browser.commands?.getAll().then((commands) => {
        const find = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? ''
        setShortcuts({
          popup: find('_execute_action'),
          panel: find('open-panel'),
          hide: find('hide'),
          lock: find('lock'),
        })
      }, console.error)
    }
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])
  return shortcuts
}

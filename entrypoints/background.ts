import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { closeWaysOut } from '#components/app/close-ways-out.ts'
import { openPage } from '#components/app/open-page.ts'
import { listenForCommands } from '#components/background/listen-for-commands.ts'
import { listenForSelections } from '#components/background/listen-for-selections.ts'
import { lockWhenUnused } from '#components/background/lock-when-unused.ts'
import { remindOnceADay } from '#components/background/remind.ts'
import { listenForDrafts } from '#storage/autosave/listen-for-drafts.ts'
import { followPolicy } from '#storage/managed.ts'
import { createStore } from '#storage/store.ts'

// Browsers wake the background for an event and look for its listener at once: all are added before anything is awaited.
export default defineBackground(() => {
  closeWaysOut()
  const store = createStore()
  listenForDrafts(store.drafts)
  lockWhenUnused(store.safe.vault)
  store.safe.vault.watchLock((isUnlocked) => {
    if (isUnlocked) store.drafts.keepWaiting().catch(console.error)
    else store.safe.vault.forget()
  })
  listenForCommands(store.safe.vault)
  listenForSelections()
  remindOnceADay()
  followPolicy()
  // Only to be woken when the browser starts: a policy may have changed since.
  browser.runtime.onStartup?.addListener(() => {})
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openPage('/welcome.html').catch(console.error)
  })
  // With a listener, browsers update Accanto at their own next start, and never while its memory holds someone's words.
  browser.runtime.onUpdateAvailable?.addListener(() => {})
})

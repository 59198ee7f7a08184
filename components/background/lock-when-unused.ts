import { browser } from 'wxt/browser'
import { getSettings } from '#storage/settings.ts'
import type { Vault } from '#storage/vault/vault.ts'

const alarmName = 'lock'

/** Browsers fire no alarm sooner. */
const leastMinutes = 0.5

async function setAlarm(): Promise<void> {
  const { lockAfter } = await getSettings()
  await browser.alarms.create(alarmName, { delayInMinutes: Math.max(leastMinutes, lockAfter) })
}

/**
 * Locks an unlocked journal once nobody has used it for a while, and when the system's own screen locks (Chromium
 * tells; Firefox never does). The key is refused past its time even where this comes late: see `getUnlockedKey`.
 */
export function lockWhenUnused(vault: Vault): void {
  // Some browsers have neither.
  const { alarms, idle }: { alarms?: typeof browser.alarms; idle?: typeof browser.idle } = browser
  if (alarms) {
    vault.watchLock((isUnlocked) => {
      if (isUnlocked) setAlarm().catch(console.error)
      else alarms.clear(alarmName).catch(console.error)
    })
    alarms.onAlarm.addListener(({ name }) => {
      if (name !== alarmName) return
      // Looking is what locks it. Still open: someone was at work since, so look again later.
      const look = async () => {
        if ((await vault.getLockState()) === 'unlocked') await setAlarm()
      }
      look().catch(console.error)
    })
  }
  idle?.onStateChanged.addListener((state) => {
    if (state === 'locked') vault.lock().catch(console.error)
  })
}

import { browser } from 'wxt/browser'
import { openPage } from '#components/app/open-page.ts'
import { reminderLine, reminderOff } from '#content/interface/background.ts'
import { isReminderDue } from '#practice/reminder/is-reminder-due.ts'
import { nextReminder } from '#practice/reminder/next-reminder.ts'
import { getSettings, updateSettings, watchSettings } from '#storage/settings.ts'
import { forgetWrittenDay, getWrittenDay } from '#storage/written-day.ts'

const name = 'reminder'

/** One alarm, for the next time; worked out anew whenever the background wakes, as clocks and zones change. */
async function setAlarm(): Promise<void> {
  const { reminder, computer } = await getSettings()
  const now = new Date()
  const next = reminder === undefined || computer === 'not-mine' ? undefined : nextReminder(reminder, now)
  const alarm = await browser.alarms.get(name)
  if (!next) {
    if (alarm) await browser.alarms.clear(name)
    return forgetWrittenDay()
  }
  // One that is just going off sets the next by itself.
  if (alarm && (alarm.scheduledTime <= now.getTime() || alarm.scheduledTime === next.getTime())) return
  await browser.alarms.create(name, { when: next.getTime() })
}

async function showWhenDue(): Promise<void> {
  const { reminder, computer, language } = await getSettings()
  // Without the permission, the browser has no notifications at all.
  if (reminder === undefined || computer === 'not-mine' || !browser.notifications) return
  if (!isReminderDue(reminder, new Date(), await getWrittenDay())) return
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Accanto',
    message: reminderLine[language],
    // Firefox knows no buttons, and refuses them.
    ...(import.meta.env.FIREFOX ? {} : { buttons: [{ title: reminderOff[language] }] }),
  })
}

const turnOff = () => updateSettings({ reminder: undefined })

function handleClick(id: string): void {
  if (id !== name) return
  browser.notifications.clear(name).catch(console.error)
  openPage('/journal.html').catch(console.error)
}

function handleButton(id: string): void {
  if (id !== name) return
  browser.notifications.clear(name).catch(console.error)
  turnOff().catch(console.error)
}

function listenToNotifications(): void {
  browser.notifications?.onClicked.addListener(handleClick)
  browser.notifications?.onButtonClicked?.addListener(handleButton)
}

/** One neutral line a day at the chosen time, where a person turned it on. */
export function remindOnceADay(): void {
  // Some browsers have neither.
  const { alarms, permissions }: { alarms?: typeof browser.alarms; permissions?: typeof browser.permissions } = browser
  if (!alarms) return
  listenToNotifications()
  permissions?.onAdded?.addListener(listenToNotifications)
  permissions?.onRemoved?.addListener(({ permissions: removed = [] }) => {
    if (removed.includes('notifications')) turnOff().catch(console.error)
  })
  alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== name) return
    showWhenDue()
      .catch(console.error)
      .then(() => alarms.clear(name))
      .then(setAlarm)
      .catch(console.error)
  })
  watchSettings(() => {
    setAlarm().catch(console.error)
  }, console.error)
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { remindOnceADay } from '#components/background/remind.ts'
import { reminderLine } from '#content/interface/background.ts'
import { updateSettings } from '#storage/settings.ts'
import { getWrittenDay, noteWrittenDay } from '#storage/written-day.ts'
import { waitFor } from '../../wait-for.ts'

const noon = new Date(2026, 4, 10, 12)
const evening = new Date(2026, 4, 10, 20)
const show = vi.fn(async () => 'reminder')

const alarmTime = async () => (await fakeBrowser.alarms.get('reminder'))?.scheduledTime
const goOff = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder', scheduledTime: evening.getTime() })

beforeEach(() => {
  fakeBrowser.reset()
  show.mockClear()
  vi.useFakeTimers({ now: noon, toFake: ['Date'] })
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en')
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(show)
  for (const told of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved])
    vi.spyOn(told, 'addListener').mockImplementation(() => {})
})
afterEach(() => vi.useRealTimers())

test('sets no alarm until a person turns it on, one when they do, none when they turn it off', async () => {
  remindOnceADay()
  await waitFor(async () => expect(await alarmTime()).toBeUndefined())
  await updateSettings({ reminder: '20:00' })
  await waitFor(async () => expect(await alarmTime()).toBe(evening.getTime()))
  await updateSettings({ reminder: '21:00' })
  await waitFor(async () => expect(await alarmTime()).toBe(new Date(2026, 4, 10, 21).getTime()))
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1)
  await updateSettings({ reminder: undefined })
  await waitFor(async () => expect(await alarmTime()).toBeUndefined())
})

test('shows one neutral line, and sets the alarm of the next day', async () => {
  await updateSettings({ reminder: '20:00' })
  remindOnceADay()
  await waitFor(async () => expect(await alarmTime()).toBe(evening.getTime()))
  vi.setSystemTime(evening)
  await goOff()
  await waitFor(() => expect(show).toHaveBeenCalledOnce())
  expect(show).toHaveBeenCalledWith('reminder', expect.objectContaining({ title: 'Accanto', message: reminderLine.en }))
  await waitFor(async () => expect(await alarmTime()).toBe(new Date(2026, 4, 11, 20).getTime()))
})

test('says nothing on a day on which something was written', async () => {
  await updateSettings({ reminder: '20:00' })
  await noteWrittenDay('2026-05-10')
  remindOnceADay()
  vi.setSystemTime(evening)
  await goOff()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(show).not.toHaveBeenCalled()
})

test('says nothing on a computer that is not the person’s own', async () => {
  await updateSettings({ reminder: '20:00', computer: 'not-mine' })
  remindOnceADay()
  vi.setSystemTime(evening)
  await goOff()
  await waitFor(async () => expect(await alarmTime()).toBeUndefined())
  expect(show).not.toHaveBeenCalled()
})

test('the day of the last reflection is noted only while a reminder is on, and forgotten with it', async () => {
  await noteWrittenDay('2026-05-10')
  expect(await getWrittenDay()).toBeUndefined()
  await updateSettings({ reminder: '20:00' })
  await noteWrittenDay('2026-05-10')
  expect(await getWrittenDay()).toBe('2026-05-10')
  remindOnceADay()
  await updateSettings({ reminder: undefined })
  await waitFor(async () => expect(await getWrittenDay()).toBeUndefined())
})

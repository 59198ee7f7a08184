import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Preset, parseKeptPreset, presetKey } from './preset.ts'
import type { Watch } from './watch.ts'

/** In clear, in storage.local: what a screen needs before anything is unlocked, and tells nothing about a person. */
const storedSettingsSchema = z.catch(
  z.object({
    language: z.catch(z.optional(z.enum(['it', 'en'])), undefined),
    /** How Italian words address the other person. */
    register: z.catch(z.optional(z.enum(['tu', 'lei'])), undefined),
    textSize: z.catch(z.optional(z.enum(['normal', 'large', 'larger'])), undefined),
    theme: z.catch(z.optional(z.enum(['system', 'light', 'dark'])), undefined),
    /** Whether the draft mirror looks by itself at each pause, or only when asked. */
    mirrorLooks: z.catch(z.optional(z.enum(['asked', 'pause'])), undefined),
    /** Whose computer this is; unset until the person says so. */
    computer: z.catch(z.optional(z.enum(['mine', 'shared', 'not-mine'])), undefined),
    /** Whether a reflection asks how much was given and received. */
    asksGiving: z.catch(z.optional(z.boolean()), undefined),
    /** Whether looking back shows what was written on this day a year ago. */
    showsYearAgo: z.catch(z.optional(z.boolean()), undefined),
    /** Whether the browser may check the spelling of what is written. Some browsers send it away for that: off at first. */
    spellcheck: z.catch(z.optional(z.boolean()), undefined),
    /** Local time as `HH:MM` of one neutral line a day; unset: no reminder. */
    reminder: z.catch(z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))), undefined),
    /** Minutes without use after which the journal locks. */
    lockAfter: z.catch(z.optional(z.number().check(z.minimum(1), z.maximum(480))), undefined),
  }),
  {},
)
export type Settings = {
  language: 'it' | 'en'
  register: 'tu' | 'lei'
  textSize: 'normal' | 'large' | 'larger'
  theme: 'system' | 'light' | 'dark'
  mirrorLooks: 'asked' | 'pause'
  asksGiving: boolean
  showsYearAgo: boolean
  spellcheck: boolean
  reminder?: string | undefined
  computer?: 'mine' | 'shared' | 'not-mine'
  lockAfter: number
  /** What an organisation set on this computer, where there is one. */
  preset?: Preset
}

const storageKey = 'settings'

async function readStored() {
  return storedSettingsSchema.parse((await browser.storage.local.get(storageKey))[storageKey] ?? {})
}

/** What a preset takes out of a person's hands. The time until the lock can only become shorter. */
function obeyPreset(settings: Settings, preset: Preset): Settings {
  const { language, register, locked = [], lockAfterAtMost = Number.POSITIVE_INFINITY, reminderOff } = preset
  const { reminder, ...others } = settings
  return {
    ...others,
    ...(reminder && !reminderOff ? { reminder } : {}),
    ...(language && locked.includes('language') ? { language } : {}),
    ...(register && locked.includes('register') ? { register } : {}),
    lockAfter: Math.min(settings.lockAfter, lockAfterAtMost),
    preset,
  }
}

/** The one place with a default for each setting. */
function withDefaults(stored: z.infer<typeof storedSettingsSchema>, preset: Preset): Settings {
  const { reminder } = stored
  const computer = stored.computer ?? (preset.computerNotMine ? 'not-mine' : undefined)
  const settings: Settings = {
    language: stored.language ?? preset.language ?? (browser.i18n.getUILanguage().startsWith('it') ? 'it' : 'en'),
    register: stored.register ?? preset.register ?? 'tu',
    textSize: stored.textSize ?? 'normal',
    theme: stored.theme ?? 'system',
    mirrorLooks: stored.mirrorLooks ?? 'asked',
    asksGiving: stored.asksGiving ?? true,
    showsYearAgo: stored.showsYearAgo ?? false,
    spellcheck: stored.spellcheck ?? false,
    lockAfter: stored.lockAfter ?? (computer === 'mine' ? 30 : 5),
    ...(computer ? { computer } : {}),
    ...(reminder ? { reminder } : {}),
  }
  return Object.keys(preset).length > 0 ? obeyPreset(settings, preset) : settings
}

export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([storageKey, presetKey])
  return withDefaults(storedSettingsSchema.parse(stored[storageKey] ?? {}), parseKeptPreset(stored[presetKey]).values)
}

export function updateSettings(change: Partial<Omit<Settings, 'preset'>>): Promise<void> {
  return navigator.locks.request('accanto-settings', async () => {
    await browser.storage.local.set({ [storageKey]: { ...(await readStored()), ...change } })
  })
}

export const watchSettings: Watch<Settings> = (notify, onError) => {
  let isStopped = false
  const tell = () => {
    getSettings().then((settings) => {
      if (!isStopped) notify(settings)
    }, onError)
  }
  const handleChange = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (storageKey in changes || presetKey in changes)) tell()
  }
  browser.storage.onChanged.addListener(handleChange)
  tell()
  return () => {
    isStopped = true
    browser.storage.onChanged.removeListener(handleChange)
  }
}

import type { Settings } from '#storage/settings.ts'

/** As of someone who reads English and has changed nothing. */
export const englishSettings: Settings & { language: 'en' } = {
  language: 'en',
  register: 'tu',
  textSize: 'normal',
  theme: 'light',
  mirrorLooks: 'asked',
  asksGiving: true,
  showsYearAgo: false,
  spellcheck: false,
  lockAfter: 30,
}

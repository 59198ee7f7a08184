/** The settings as screens show them. */
export type { Settings } from '#storage/settings.ts'

/** `HH:MM`. Between six in the morning and ten at night; at other hours Accanto leaves people be. */
export const earliestReminder = '06:00'
export const latestReminder = '22:00'

/** Whether a reminder may come at this local time, `HH:MM`. */
export const isReminderTime = (time: string): boolean => time >= earliestReminder && time <= latestReminder

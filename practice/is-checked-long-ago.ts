import { addDays, type Day } from './local-day.ts'

/** Whether a contact was checked more than 180 days ago: then it says "check this first". */
export function isCheckedLongAgo(checkedOn: Day, today: Day): boolean {
  return addDays(checkedOn, 180) < today
}

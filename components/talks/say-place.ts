import type { TalkPageWords } from '#content/talk-pages/words.ts'
import type { Run } from '#practice/conversations/run.ts'
import type { Place } from '#practice/conversations/walk-run.ts'

/** What a step brought, as it is said once to people who listen to the screen. */
export function sayPlace({ talk }: TalkPageWords, name: string, place: Place, { entered }: Run): string {
  if (place.ending) return `${place.ending.between} ${talk.takeAlong}: ${place.ending.takeAlong}`
  const { turn, chosen } = place
  if (chosen) return [chosen.taken.answer, chosen.taken.reply?.feedback].filter(Boolean).join(' ')
  if (turn.hard && entered !== turn.id) return turn.hard.note
  return [turn.scene, talk.says.replace('{name}', name), turn.says].filter(Boolean).join(' ')
}

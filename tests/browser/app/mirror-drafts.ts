import { mirrorNotes as en } from '../../../content/mirror/en.ts'
import { mirrorNotes as it } from '../../../content/mirror/it.ts'

const findNote = (notes: typeof it) => {
  const note = notes.find(({ id }) => id === 'advice-modal')
  if (!note) throw new Error('No words for advice')
  return note
}

/** Replies with one sentence that steers, and what the mirror says of it. */
export const drafts = {
  it: {
    safe: 'Grazie del messaggio.',
    steering: 'Grazie del messaggio. Dovresti chiamare tua sorella.',
    danger: 'Hai detto che vuoi ucciderti.',
    note: findNote(it),
  },
  en: {
    safe: 'Thank you for the message.',
    steering: 'Thank you for the message. You should call your sister.',
    danger: 'You said you want to kill yourself.',
    note: findNote(en),
  },
}

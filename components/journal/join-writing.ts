import type { EntryPart, Taps, Writing } from './entry.ts'
import { visibleParts } from './forms.ts'

const links = ['duties', 'functions', 'values', 'feelings'] as const

function joinText(kept: string, typed: string): string {
  if (kept.trim() === '') return typed
  return kept.endsWith('\n') ? kept + typed : `${kept}\n${typed}`
}

function joinTaps(kept: Taps | undefined, typed: Taps | undefined): Taps | undefined {
  if (!kept || !typed) return typed ?? kept
  const join = (step: keyof Taps) => [...new Set([...kept[step], ...typed[step]])]
  return { happened: join('happened'), did: join('did'), next: join('next') }
}

/**
 * What was typed before the draft left here had been read, put after the draft: nothing of either goes. `blank` is what
 * the typing started from. Words typed in a box that the draft's form does not show go into its first box.
 */
export function joinWriting(draft: Writing, typed: Writing, blank: Writing): Writing {
  const form = typed.form === blank.form ? draft.form : typed.form
  const boxes = visibleParts(form, draft.parts)
  const parts = { ...draft.parts }
  for (const [part, text] of Object.entries(typed.parts) as [EntryPart, string][]) {
    if (text === '') continue
    const box = boxes.includes(part) ? part : (boxes[0] ?? part)
    parts[box] = joinText(parts[box] ?? '', text)
  }
  const joined: Writing = { ...draft, form, parts, day: typed.day === blank.day ? draft.day : typed.day }
  for (const link of links) joined[link] = [...new Set([...draft[link], ...typed[link]])]
  const giving = typed.giving ?? draft.giving
  if (giving !== undefined) joined.giving = giving
  const strengths = { ...draft.strengths, ...typed.strengths }
  const taps = joinTaps(draft.taps, typed.taps)
  const question = typed.question ?? draft.question
  const conversation = typed.conversation ?? draft.conversation
  return {
    ...joined,
    ...(Object.keys(strengths).length > 0 ? { strengths } : {}),
    ...(taps ? { taps } : {}),
    ...(question === undefined ? {} : { question }),
    ...(conversation === undefined ? {} : { conversation }),
  }
}

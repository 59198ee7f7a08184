/** What a text is for. Questions, choices, feedback and turns belong to exercises. */
export type TextKind = 'label' | 'screen' | 'prompt' | 'question' | 'choice' | 'feedback' | 'turn' | 'message'

/** One shipped text in one language. */
export type Text = {
  id: string
  kind: TextKind
  /** Facts of the training unit that stand behind it. */
  facts: readonly string[]
  text: string
}

/** Texts of one kind that differ only by number: `safety-violence-1`, `-2` … */
export const numberTexts = (id: string, kind: TextKind, texts: readonly string[], facts: readonly string[]): Text[] =>
  texts.map((text, index) => ({ id: `${id}-${index + 1}`, kind, facts, text }))

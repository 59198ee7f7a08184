/** Where a choice comes from: lists that are long, or that change with the draft. */
export type ChoiceSource =
  | 'moments'
  | 'skills'
  | 'channels'
  | 'parts'
  | 'parts-and-rules'
  | 'reflections'
  | 'facts'
  | 'objectives'
  | 'piles'
  | 'minutes'
  | 'labels'
  | 'ways'
  | 'languages'

/** One thing to fill in. `path` is where it stands in the pack, names of groups joined by points. */
export type Field =
  /** Words: `line` is short, `text` longer, `lines` a list with one on each line. */
  | { kind: 'line' | 'text' | 'lines'; path: string; isShared?: true; isOptional?: true; isItalianOnly?: true }
  | { kind: 'one'; path: string; from: ChoiceSource; isNumber?: true }
  | { kind: 'many'; path: string; from: ChoiceSource }
  | { kind: 'flag' | 'day'; path: string }
  /** Facts of the unit, taken from the thing around it where it has none of its own. Never shown. */
  | { kind: 'inherited-facts'; path: string }

/** Things of one kind: what is asked of each, and what lies inside each. */
export type Form = {
  fields: readonly Field[]
  /** The field by which one knows them in a list. */
  title: string
  /** How many the schema asks for (content/schema); as many are there from the start. */
  fewest?: number
  most?: number
  lists?: Readonly<Record<string, Form>>
}

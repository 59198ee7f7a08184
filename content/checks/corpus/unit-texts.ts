import type { CoreFunction, Duty, Passage, Unit } from '../../schema/unit.ts'
import { numberTexts, type Text } from './text.ts'

const passageTexts = ({ id, title, text, facts }: Passage): Text[] => [
  { id: `${id}-title`, kind: 'label', facts, text: title },
  { id: `${id}-text`, kind: 'screen', facts, text },
]

const dutyTexts = ({ id, title, tick, means, isNot, example, facts }: Duty): Text[] => [
  { id: `${id}-title`, kind: 'label', facts, text: title },
  { id: `${id}-tick`, kind: 'screen', facts, text: tick },
  { id: `${id}-means`, kind: 'screen', facts, text: means },
  ...numberTexts(`${id}-is-not`, 'screen', isNot, facts),
  { id: `${id}-example`, kind: 'screen', facts, text: example },
]

const functionTexts = ({ id, title, summary, practices, facts }: CoreFunction): Text[] => [
  { id: `${id}-title`, kind: 'label', facts, text: title },
  { id: `${id}-summary`, kind: 'screen', facts, text: summary },
  ...practices.flatMap(passageTexts),
]

export const unitTexts = ({ duties, functions, values, confidentiality }: Unit): Text[] => [
  ...duties.flatMap(dutyTexts),
  ...functions.flatMap(functionTexts),
  ...values.flatMap(passageTexts),
  ...confidentiality.passages.flatMap(passageTexts),
  ...confidentiality.rules.flatMap(passageTexts),
]

import { type Kind, kinds } from './kind.ts'

/** Kinds behind labels by name, whether gold or the mirror's: `question` holds `open` or `closed`, others are true or not. */
export function toKinds(labels: Readonly<Record<string, unknown>>): Set<Kind> {
  const isOf = (kind: Kind) => (kind === 'open' || kind === 'closed' ? labels.question === kind : Boolean(labels[kind]))
  return new Set(kinds.filter(isOf))
}

/** A line on its way to supervision, as far as its place goes. */
type Placed<Part extends string> = { id: string; part: Part }

/** Moves a line one place up or down among the lines of its part; at the edge nothing changes. */
export function moveLine<Line extends Placed<string>>(lines: readonly Line[], id: string, by: -1 | 1): Line[] {
  const line = lines.find((known) => known.id === id)
  if (!line) return [...lines]
  const beside = lines.filter(({ part }) => part === line.part)
  const other = beside[beside.indexOf(line) + by]
  if (!other) return [...lines]
  return lines.map((known) => (known === line ? other : known === other ? line : known))
}

/** Puts a line last in another part. */
export function moveToPart<Line extends Placed<string>>(
  lines: readonly Line[],
  id: string,
  part: Line['part'],
): Line[] {
  const line = lines.find((known) => known.id === id)
  if (!line || line.part === part) return [...lines]
  return [...lines.filter((known) => known !== line), { ...line, part }]
}

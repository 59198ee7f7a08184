/**
 * One thing that a script does and a rule may forbid. A path names the steps to a member, `globalThis.location.href`
 * as `['globalThis', 'location', 'href']`; what cannot be known from the text is `?`.
 */
export type ScriptUse = { start: number; end: number } & (
  | { kind: 'name'; name: string }
  | { kind: 'call'; path: string[]; texts: string[]; isNew: boolean }
  | { kind: 'assignment'; path: string[] }
  | { kind: 'text'; text: string }
)

/** The last step of a path, or of a path's beginning. */
export function lastOf(path: string[], before = 0): string | undefined {
  return path.at(-1 - before)
}

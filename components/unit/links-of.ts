import type { ReflectionLink } from '#content/schema/course.ts'

type Links = { duties: string[]; functions: string[]; values: string[] }

/** What a screen suggests to reflect on, as the journal links it. */
export function linksOf(reflectOn: readonly ReflectionLink[]): Links {
  const idsOf = (wanted: ReflectionLink['kind']) => reflectOn.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))
  return { duties: idsOf('duty'), functions: idsOf('function'), values: idsOf('value') }
}

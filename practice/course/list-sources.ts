/** The parts of the unit that it took over from elsewhere, by how their ids begin. */
const takenOver = [
  { source: 'src-peer2peer', facts: ['val-', 'conf-rule-', 'is-definition-1'] },
  { source: 'src-toolkit', facts: ['fn-', 'duty-'] },
  { source: 'src-barker', facts: ['why-valued-', 'train-focus-2'] },
  { source: 'src-lawn', facts: ['role-function-3'] },
] as const

/** Ids of the sources behind some facts of the unit. The unit itself comes first: all of them stand in it. */
export const listSources = (facts: readonly string[]): string[] => [
  'src-atl',
  ...takenOver
    .filter(({ source, facts: begins }) =>
      facts.some((fact) => fact === source || begins.some((begin) => fact.startsWith(begin))),
    )
    .map(({ source }) => source),
]

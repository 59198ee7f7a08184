import type { Reading, VerbForm } from '../../token.ts'

type Slot = { form: VerbForm; person?: NonNullable<Reading['person']> }

const persons = [1, 2, 3, 4, 5, 6] as const
const all = (form: VerbForm): Slot[] => persons.map((person) => ({ form, person }))

/**
 * What the endings of a paradigm in the verb table mean, in their order. `past` is the passato remoto; a singular
 * subjunctive is written once for io, tu and lei.
 */
export const verbSlots: readonly Slot[] = [
  { form: 'infinitive' },
  { form: 'gerund' },
  { form: 'participle', person: 3 },
  { form: 'participle', person: 3 },
  { form: 'participle', person: 6 },
  { form: 'participle', person: 6 },
  ...all('present'),
  ...all('imperfect'),
  ...all('future'),
  ...all('past'),
  ...all('conditional'),
  { form: 'subjunctive', person: 3 },
  { form: 'subjunctive', person: 4 },
  { form: 'subjunctive', person: 5 },
  { form: 'subjunctive', person: 6 },
  { form: 'past-subjunctive', person: 2 },
  { form: 'past-subjunctive', person: 3 },
  { form: 'past-subjunctive', person: 4 },
  { form: 'past-subjunctive', person: 5 },
  { form: 'past-subjunctive', person: 6 },
  { form: 'imperative', person: 2 },
]

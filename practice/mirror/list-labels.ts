import type { Label, MirrorResult } from './label.ts'

/** Labels of the whole draft, by the names that measuring and training material use. */
export function listLabels({ findings, strengths, question }: MirrorResult) {
  const found = new Set<Label>([...findings, ...strengths].map(({ label }) => label))
  return {
    advice: found.has('advice'),
    question,
    why: found.has('why'),
    reflection: found.has('reflection'),
    affirmation: found.has('affirmation'),
    permission: found.has('permission'),
    offer: found.has('offer'),
    summary: found.has('summary'),
    reassurance: found.has('reassurance'),
    judgement: found.has('judgement'),
    diagnosis: found.has('diagnosis'),
    promise: found.has('promise'),
    confidentiality: found.has('confidentiality'),
    self_disclosure: found.has('self-disclosure') || found.has('overlong-self-disclosure'),
  }
}

export type DraftLabels = ReturnType<typeof listLabels>

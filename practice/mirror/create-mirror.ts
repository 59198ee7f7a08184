import type { MirrorNote, RuleId } from '#content/schema/mirror.ts'
import type { Grammar } from './grammar.ts'
import type { Finding, Label, Mirror, MirrorResult, Severity, Span, Strength } from './label.ts'
import { prepareDraft } from './prepare/prepare-draft.ts'

const inTextOrder = (one: Span & { ruleId: string }, other: Span & { ruleId: string }) =>
  one.start - other.start || one.end - other.end || (one.ruleId < other.ruleId ? -1 : 1)

/** Advice weighs less once permission was asked before it, and nothing where it is part of an offer. */
function weigh(finding: Finding, strengths: readonly Strength[]): Finding[] {
  if (finding.label !== 'advice') return [finding]
  const offered = strengths.some(
    ({ label, start, end }) => label === 'offer' && start < finding.end && finding.start < end,
  )
  const asked = strengths.some(({ label, start }) => label === 'permission' && start < finding.start)
  const severity: Severity = asked ? 'mild' : finding.severity
  return offered ? [] : [{ ...finding, severity }]
}

function findQuestion(labels: readonly Label[]): MirrorResult['question'] {
  if (labels.includes('open-question')) return 'open'
  return labels.includes('closed-question') ? 'closed' : null
}

/** A mirror for one language. `notes`: the words behind its rules, whose rewordings the findings name. */
export function createMirror(grammar: Grammar, notes: readonly MirrorNote[]): Mirror {
  const rewordings = new Map<RuleId, string[]>(
    notes.map(({ id, rewordings = [] }) => [id, rewordings.map((words) => words.id)]),
  )
  return {
    language: grammar.language,
    checkDraft(text) {
      const draft = prepareDraft(text, grammar)
      const findings: Finding[] = []
      const strengths: Strength[] = []
      for (const rule of grammar.rules) {
        for (const { start, end } of rule.check(draft)) {
          if ('severity' in rule) {
            const alternatives = rewordings.get(rule.id) ?? []
            findings.push({ ruleId: rule.id, label: rule.label, start, end, severity: rule.severity, alternatives })
          } else strengths.push({ ruleId: rule.id, label: rule.label, start, end })
        }
      }
      strengths.sort(inTextOrder)
      findings.sort(inTextOrder)
      const paused = grammar.speaksOfDanger(draft)
      const asked = [...strengths, ...findings].map(({ label }) => label)
      return {
        findings: paused ? [] : findings.flatMap((finding) => weigh(finding, strengths)),
        strengths,
        paused,
        question: findQuestion(asked),
      }
    },
  }
}

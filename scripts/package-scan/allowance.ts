import type { FileFault } from './fault.ts'

/** One exception, as narrow as the names of a minified file let it be. */
export type Allowance = {
  rule: string
  /** What the excerpt of the fault must look like. */
  excerpt: RegExp
  /** Why it is harmless, for the next reader and for a reviewer. */
  reason: string
}

function isAllowedBy({ rule, excerpt }: Allowance, fault: FileFault): boolean {
  return fault.rule === rule && excerpt.test(fault.excerpt)
}

export type Judgement = { faults: FileFault[]; unused: Allowance[] }

/** What no allowance covers, and the allowances that cover nothing any more and must go. */
export function judgeFaults(found: FileFault[], allowances: Allowance[]): Judgement {
  return {
    faults: found.filter((fault) => !allowances.some((allowance) => isAllowedBy(allowance, fault))),
    unused: allowances.filter((allowance) => !found.some((fault) => isAllowedBy(allowance, fault))),
  }
}

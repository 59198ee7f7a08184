import { codeFromText } from './rules/code-from-text.ts'
import { elementAddress } from './rules/element-address.ts'
import { foreignAddress } from './rules/foreign-address.ts'
import { htmlFromText } from './rules/html-from-text.ts'
import { leaving } from './rules/leaving.ts'
import { loadingElement } from './rules/loading-element.ts'
import { network } from './rules/network.ts'
import { newPage } from './rules/new-page.ts'
import { worker } from './rules/worker.ts'
import type { ScriptRule } from './script-rule.ts'

export const scriptRules: ScriptRule[] = [
  network,
  codeFromText,
  worker,
  htmlFromText,
  leaving,
  newPage,
  loadingElement,
  elementAddress,
  foreignAddress,
]

import { z } from 'zod/mini'
import { packageProgram } from './package-program.ts'
import { runNode } from './run-node.ts'

const messageSchema = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.nullable(z.string())),
  line: z.optional(z.nullable(z.number())),
})

const reportSchema = z.object({
  errors: z.array(messageSchema),
  notices: z.array(messageSchema),
  warnings: z.array(messageSchema),
})

// addons.mozilla.org shows its reviewers every message, so each one counts here, also a mere notice.
const words = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery']
const { output } = await runNode([packageProgram('web-ext'), ...words], { quiet: true })

const jsonStart = output.indexOf('{')
if (jsonStart < 0) throw new Error(`The linter wrote no report:\n${output}`)
const { errors, notices, warnings } = reportSchema.parse(JSON.parse(output.slice(jsonStart)))

for (const { code, message, file, line } of [...errors, ...notices, ...warnings]) {
  console.error(`${file ?? 'package'}:${line ?? 0} ${code}: ${message}`)
}
console.log(`${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings`)
process.exitCode = errors.length + notices.length + warnings.length > 0 ? 1 : 0

import { createPhrases } from '../../phrases/create-phrases.ts'
import type { Rule } from '../../rule.ts'

const duties = createPhrases(['you really|just|also|probably? should|must', 'you ought to', "you had|'d better"])

export const adviceModal: Rule = {
  id: 'advice-modal',
  label: 'advice',
  severity: 'clear',
  description: 'Says with should, must, ought to or had better what the reader is to do.',
  check: ({ sentences }) => sentences.flatMap(({ clauses }) => clauses.flatMap(({ tokens }) => duties.findAll(tokens))),
}

import type { IdentifierRule } from '../identifier-rule.ts'
import { findMatches } from './find-matches.ts'

const written = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/gu
/** As people write it so that no machine reads it. */
const disguised =
  /[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}\s?(?:\(at\)|\[at\]|\(chiocciola\)|\bchiocciola\b)\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(dot\)|\(punto\)|\bpunto\b|\bdot\b)\s?[\p{L}\p{N}-]{2,24}){1,3}/giu

export const email: IdentifierRule = {
  kind: 'email',
  description: 'An e-mail address, also with its sign spelled out.',
  find: ({ text }) => [...findMatches(text, written), ...findMatches(text, disguised)],
}

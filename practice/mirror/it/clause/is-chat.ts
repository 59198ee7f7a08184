import type { Sentence } from '../../draft.ts'

/** Written as in chat: no capital at the head and no stop at the end, so that a question mark may be missing too. */
export const isChat = ({ tokens }: Sentence): boolean =>
  tokens[0]?.capital === false && !tokens.some(({ kind, word }) => kind === 'mark' && /^[.!]/.test(word))

import { splitWords } from '../words/split-words.ts'

/** Pronouns that stand right before a verb. */
export const clitics: ReadonlySet<string> = new Set(
  splitWords(
    "mi ti si ci vi lo la li le gli ne me te se ce ve l' m' t' s' c' v' n' glielo gliela glieli gliele gliene",
  ),
)

import { useMemo } from 'preact/hooks'
import { useWords } from '#components/app/use-words.ts'
import { confidentialityWords, courseWords, dutyWords, functionWords, valueWords } from '#content/words.ts'
import { findPassage, type Passage } from '#practice/conversations/find-passage.ts'

/** Finds what the unit says about some facts, once its words are there: in its parts, or else in the course. */
export function usePassages(): (facts: readonly string[]) => Passage | undefined {
  const duties = useWords(dutyWords)
  const functions = useWords(functionWords)
  const values = useWords(valueWords)
  const confidentiality = useWords(confidentialityWords)
  const chapters = useWords(courseWords)
  return useMemo(() => {
    const parts: Passage[] = [
      ...(values ?? []),
      ...(duties ?? []).map(({ title, means, facts }) => ({ title, text: means, facts })),
      ...(functions ?? []).flatMap(({ practices }) => practices),
      ...(confidentiality?.rules ?? []),
      ...(confidentiality?.passages ?? []),
    ]
    const screens = (chapters ?? []).flatMap((chapter) =>
      chapter.screens.map(({ title, paragraphs, facts }) => ({ title, text: paragraphs.join(' '), facts })),
    )
    return (facts) => findPassage(parts, facts) ?? findPassage(screens, facts)
  }, [duties, functions, values, confidentiality, chapters])
}

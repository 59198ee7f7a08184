import { FeelingShape } from '#components/ui/FeelingShape.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { describeGiving } from './describe-giving.ts'
import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { visibleParts } from './forms.ts'
import { labelOfPart } from './label-of-part.ts'
import { nameFeelings } from './name-feelings.ts'
import { nameLinks } from './name-links.ts'
import { nameTaps } from './name-taps.ts'
import './entry-body.css'

type Props = { t: Strings; words: EntryWords; writing: Writing }

/** All that a reflection says: its question, what was tapped, what was written, feelings, links. */
export function EntryBody({ t, words, writing }: Props) {
  const question = words.questions.find(({ id }) => id === writing.question)
  const written = visibleParts(writing.form, writing.parts).filter((part) => writing.parts[part]?.trim())
  const named = words.feelings.filter(({ id }) => writing.feelings.includes(id))
  const links = nameLinks(writing, words)
  const groups = [...new Set(named.map(({ group }) => group))]
  return (
    <>
      {question && <p class="label soft">{question.text}</p>}
      {nameTaps(writing, words).map(({ step, label, texts }) => (
        <div key={step}>
          <p class="label soft">{label}</p>
          <ul class="plain row tapped">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      {written.map((part) => (
        <div key={part}>
          {part !== 'free' && part !== 'own-line' && <p class="label soft">{labelOfPart(part, t, words.pages)}</p>}
          <p class="entry-text">{writing.parts[part]}</p>
        </div>
      ))}
      {named.length > 0 && (
        <p class="entry-feelings">
          <span class="soft">{t.journal.feelings}</span>{' '}
          {groups.map((group) => (
            <FeelingShape key={group} group={group} />
          ))}{' '}
          {nameFeelings(writing, words).join(', ')}
        </p>
      )}
      {links.length > 0 && (
        <p>
          <span class="soft">{t.journal.links}</span> {links.join(', ')}
        </p>
      )}
      {writing.giving && (
        <ul class="plain soft">
          {describeGiving(writing.giving, words.giving).map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
    </>
  )
}

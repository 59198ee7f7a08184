import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import { LinkTable } from './LinkTable.tsx'
import type { LinkKind, NamedLinks } from './named-links.ts'
import { Picture } from './Picture.tsx'
import { Sprig } from './Sprig.tsx'
import './sprigs.css'

type Props = {
  t: Strings
  words: LookingBackWords
  language: Language
  kinds: readonly NamedLinks[]
  onReadLink: (kind: LinkKind, id: string, title: string) => void
}

/** Functions, duties and values that were written about: a branch for each, which leads to what was written. */
export function LinkPicture({ t, words, language, kinds, onReadLink }: Props) {
  const fullest = Math.max(1, ...kinds.flatMap(({ links }) => links.map(({ days }) => days.length)))
  return (
    <Picture
      words={words}
      id="links"
      title={words.links.title}
      intro={words.links.intro}
      table={<LinkTable words={words} language={language} kinds={kinds} />}
    >
      {kinds.map(({ kind, links }) => (
        <div key={kind} class="stack-small">
          <h3>{t.unitPart[kind]}</h3>
          <ul class="plain sprigs">
            {links.map(({ id, title, days }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-label={words.links.about.replace('{name}', title)}
                  onClick={() => onReadLink(kind, id, title)}
                >
                  <Sprig days={days.length} fullest={fullest} />
                  <span>{title}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Picture>
  )
}

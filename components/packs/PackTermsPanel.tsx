import { useWords } from '#components/app/use-words.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { packPageWords } from '#content/words.ts'
import type { Brought } from '#practice/packs/brought.ts'

type Props = { terms: Brought['terms'] }

/** Words that packs brought, with what they mean. */
export function PackTermsPanel({ terms }: Props) {
  const words = useWords(packPageWords)
  if (!words) return null
  return (
    <section class="card settings-folded">
      <Disclosure summary={<h2>{words.packs.glossary}</h2>}>
        <dl>
          {terms.map(({ id, term, meaning, mark }) => (
            <div key={id}>
              <dt>
                <strong>{term}</strong>
              </dt>
              <dd>
                {meaning} <span class="soft">({mark})</span>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  )
}

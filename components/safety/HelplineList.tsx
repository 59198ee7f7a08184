import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { countries } from '#content/safety/countries.ts'
import type { Language } from '#content/schema/language.ts'
import type { Country, Helpline } from '#content/schema/safety.ts'
import { isCheckedLongAgo } from '#practice/is-checked-long-ago.ts'

type Props = { t: Strings; language: Language; helplines: readonly Helpline[]; today: string }

/** The countries with the one of the chosen language first: a guess that hides nothing. */
const inOrder = (language: Language): Country[] => {
  const first: Country = language === 'it' ? 'it' : 'uk'
  return [first, ...countries.filter((country) => country !== first)]
}

export function HelplineList({ t, language, helplines, today }: Props) {
  return (
    <section class="stack-small" aria-labelledby="helplines-title">
      <h2 id="helplines-title">{t.safety.numbers}</h2>
      {inOrder(language).map((country, index) => (
        <section key={country} class="card safety-part">
          <Disclosure summary={<strong>{t.country[country]}</strong>} isOpen={index === 0}>
            <ul class="plain">
              {helplines
                .filter((helpline) => helpline.country === country)
                .map(({ id, number, name, about, source, checkedOn }) => (
                  <li key={id} class="helpline">
                    <span>{name[language]}</span>
                    <strong class="helpline-number">{number}</strong>
                    <span>{about[language]}</span>
                    <span class="soft">
                      {isCheckedLongAgo(checkedOn, today) ? `${t.safety.checkFirst} ` : ''}
                      {t.safety.checkedOn} {checkedOn} ({source[language]})
                    </span>
                  </li>
                ))}
            </ul>
          </Disclosure>
        </section>
      ))}
    </section>
  )
}

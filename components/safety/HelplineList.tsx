import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import { countries } from '#content/safety/countries.ts'
import type { Language } from '#content/schema/language.ts'
import type { Country, Helpline } from '#content/schema/safety.ts'
import { HelplineRow } from './HelplineRow.tsx'

type Props = { t: Strings; language: Language; helplines: readonly Helpline[]; today: string }

/** The country of the chosen language stands open: a guess that hides nothing, as the others are one tap away. */
const firstCountry: Record<Language, Country> = { it: 'it', en: 'uk' }

export function HelplineList({ t, language, helplines, today }: Props) {
  const first = firstCountry[language]
  const listOf = (country: Country) => (
    <ul class="plain safety-rows">
      {helplines
        .filter((helpline) => helpline.country === country)
        .map((helpline) => (
          <HelplineRow key={helpline.id} t={t} language={language} helpline={helpline} today={today} />
        ))}
    </ul>
  )
  return (
    <section class="stack-small" aria-labelledby="helplines-title">
      <h2 id="helplines-title">
        {t.safety.numbers}: {t.country[first]}
      </h2>
      <div class="card safety-list">
        {listOf(first)}
        <Disclosure summary={<strong>{t.safety.otherCountries}</strong>}>
          {countries
            .filter((country) => country !== first)
            .map((country) => (
              <section key={country} aria-labelledby={`country-${country}`}>
                <h3 id={`country-${country}`}>{t.country[country]}</h3>
                {listOf(country)}
              </section>
            ))}
        </Disclosure>
      </div>
    </section>
  )
}

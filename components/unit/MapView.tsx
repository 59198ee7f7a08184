import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { PartPlace } from '#practice/course/where-i-am.ts'
import { MapTable } from './MapTable.tsx'
import { Plant } from './Plant.tsx'
import { steps } from './steps.ts'
import './map-view.css'

type Titled = PartPlace & { title: string }

type Props = {
  words: CoursePageWords
  objectives: readonly Titled[]
  functions: readonly Titled[]
  onShowReflections: (functionId: string) => void
}

const only = { none: 'none', read: 'none', checked: 'none', practised: 'none', reflected: 'none' } as const

/** A garden: every part of the unit is a plant, and what was done with it grows on it. Nothing says what is missing. */
export function MapView({ words, objectives, functions, onShowReflections }: Props) {
  const w = words.map
  return (
    <>
      <p>{w.intro}</p>
      <ul class="plain map-legend" aria-hidden="true">
        {steps.map((step) => (
          <li key={step}>
            <Plant place={{ ...only, [step]: 'all' }} isAlone />
            <span>{w[step]}</span>
          </li>
        ))}
      </ul>
      {[
        { id: 'objectives', title: w.objectives, parts: objectives },
        { id: 'functions', title: w.functions, parts: functions },
      ].map((bed) => (
        <section key={bed.id} class="stack-small" aria-labelledby={`map-${bed.id}`}>
          <h2 id={`map-${bed.id}`}>{bed.title}</h2>
          <ul class={`plain map-bed map-bed-${bed.id}`}>
            {bed.parts.map((place) => (
              <li key={place.id}>
                <Plant place={place} />
                <span class="map-name">{place.title}</span>
                {bed.id === 'functions' && (
                  <Button
                    kind="quiet"
                    icon="journal"
                    aria-label={`${w.showReflections}: ${place.title}`}
                    onClick={() => onShowReflections(place.id)}
                  >
                    {w.showReflections}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft">{w.practisedNote}</p>
      <Disclosure summary={<strong>{w.table}</strong>}>
        <MapTable words={words} caption={w.objectives} parts={objectives} />
        <MapTable words={words} caption={w.functions} parts={functions} />
      </Disclosure>
    </>
  )
}

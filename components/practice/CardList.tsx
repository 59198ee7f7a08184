import type { ComponentChild } from 'preact'
import type { Card, Pile, SelfCheckFrame } from '#content/schema/self-check.ts'

type Props = {
  frame: SelfCheckFrame
  cards: readonly Card[]
  piles: Readonly<Record<string, Pile>>
  onPlaceCard: (cardId: string, pile: Pile) => void
  /** What is said of a card once it lies somewhere. */
  renderNote: (cardId: string) => ComponentChild
}

const places = ['peer-support', 'not-its-job'] as const

/** Cards to put in one of two places, with two buttons each: no dragging. */
export function CardList({ frame, cards, piles, onPlaceCard, renderNote }: Props) {
  return (
    <ul class="plain stack" aria-label={frame.asks.sort}>
      {cards.map(({ id, text }) => (
        <li key={id} class="sort-card">
          <p id={`card-${id}`}>{text}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say its legend twice. */}
          <div role="group" aria-labelledby={`card-${id}`} class="sort-places">
            {places.map((pile) => (
              <button
                key={pile}
                type="button"
                class="choice"
                aria-pressed={piles[id] === pile}
                onClick={() => onPlaceCard(id, pile)}
              >
                {frame.piles[pile]}
              </button>
            ))}
          </div>
          {renderNote(id)}
        </li>
      ))}
    </ul>
  )
}

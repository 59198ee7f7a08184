import type { Feeling } from '#content/schema/feeling.ts'

/**
 * A shape for each group of feelings, on a grid of 24 units: a sun, a leaf, a bolt, a drop. What tells them apart is
 * the shape; the colour only helps.
 */
export const feelingPaths: Record<Feeling['group'], string> = {
  bright:
    'M12 7a5 5 0 1 0 0 10 5 5 0 1 0 0-10zM12 .5l1.4 4.5h-2.8zM12 23.5l1.4-4.5h-2.8zM23.5 12L19 13.4v-2.8zM.5 12L5 13.4v-2.8zM20.1 3.9l-2.1 4.2-2-2zM20.1 20.1l-4.1-2.1 2-2zM3.9 20.1l2.1-4.1 2 2zM3.9 3.9l4.1 2.1-2 2z',
  calm: 'M3 20.5C2.5 9.5 9.5 3.5 21 3.5c.5 11-5.5 17.5-15 16.2l9.5-9.7-11 9z',
  tense: 'M14 1L4 13.5h6.2L8.5 23 20 9.8h-7.2z',
  low: 'M12 1.5c4.5 5.5 7 9.2 7 13.2a7 7 0 0 1-14 0c0-4 2.5-7.7 7-13.2z',
}

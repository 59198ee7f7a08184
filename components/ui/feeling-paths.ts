import type { Feeling } from '#content/schema/feeling.ts'

/**
 * A shape for each group of feelings, on a grid of 24 units: a sun, a leaf, a bolt, a drop. What tells them apart is
 * the shape; the colour only helps.
 */
export const feelingPaths: Record<Feeling['group'], string> = {
  bright:
    'M12 7a5 5 0 1 0 0 10 5 5 0 1 0 0-10zM12 .5l1.4 4.500h-2.800zM12 23.500l1.4-4.500h-2.800zM23.5 12L19 13.400v-2.800zM.5 12L5 13.400v-2.800zM20.1 3.900l-2.1 4.2-2-2zM20.1 20.100l-4.1-2.1 2-2zM3.9 20.100l2.1-4.1 2 2zM3.9 3.900l4.1 2.1-2 2z',
  calm: 'M3 20.500C2.5 9.5 9.5 3.5 21 3.500c.5 11-5.5 17.5-15 16.200l9.5-9.7-11 9z',
  tense: 'M14 1L4 13.500h6.200L8.5 23 20 9.800h-7.200z',
  low: 'M12 1.500c4.5 5.5 7 9.2 7 13.200a7 7 0 0 1-14 0c0-4 2.5-7.7 7-13.200z',
}

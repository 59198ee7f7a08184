import './icon.css'

/** Drawn for Accanto on a 24-unit grid, one round line of 1.75 units. */
const paths = {
  today: 'M5 12.5l4.5 4.5L19 7.5',
  words: 'M4 6.5h16v10H11l-4.5 3.5v-3.5H4z',
  write: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  unit: 'M12 6.5C10 5 7 5 4 5.5v13c3-.5 6-.5 8 1 2-1.5 5-1.5 8-1v-13c-3-.5-6-.5-8 1zM12 6.5v13',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  safety: 'M12 20s-7-4.2-7-9.5A4 4 0 0 1 12 8a4 4 0 0 1 7 2.5C19 15.800 12 20 12 20z',
  hide: 'M4 12c2-3.500 5-5.500 8-5.500 1.500 0 3 .5 4.300 1.300M20 12c-2 3.500-5 5.500-8 5.500-1.500 0-3-.5-4.300-1.300M5 19L19 5',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  star: 'M12 4.500l2.300 4.800 5.200.700-3.800 3.600.9 5.200-4.600-2.500-4.600 2.500.9-5.200L4.500 10l5.200-.7z',
  search: 'M10.500 5a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM15 15l5 5',
  back: 'M19 12H5M11 6l-6 6 6 6',
  forward: 'M5 12h14M13 6l6 6-6 6',
  down: 'M6 9.500l6 6 6-6',
  people:
    'M8.500 10.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19.500c0-3.500 2.200-6 5.500-6s5 2.200 5.300 5M16 11a2.500 2.500 0 1 0 0-5M16.500 14c2.500.3 4.300 2.300 4.500 5.500',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  trash: 'M5 7.500h14M9 7.500V5h6v2.500M7 7.500l1 12h8l1-12M10.500 11v5M13.500 11v5',
  undo: 'M9 6L5 10l4 4M5 10h8.500a5 5 0 0 1 0 10H9',
  phone:
    'M6 4h4l1.500 4.500L9 10.500c1 2 2.500 3.500 4.500 4.500l2-2.500L20 14v4c0 1-.800 2-2 2C10.500 20 4 13.500 4 6c0-1.200 1-2 2-2z',
  close: 'M6 6l12 12M18 6L6 18',
  journal: 'M7 4h11v16H7zM7 4c-1.500 0-2 .8-2 2v12c0 1.200.5 2 2 2M10 9h5M10 13h5',
  filter: 'M4 7h16M7 12h10M10 17h4',
  voice: 'M5 10v4h3l4 3.500V6.500L8 10zM15.500 9.500a3.500 3.500 0 0 1 0 5M18 7a7 7 0 0 1 0 10',
  map: 'M12 20V10M12 14c-3 0-5-2-5-5 3 0 5 2 5 5zM12 11c0-3 2-5 5-5 0 3-2 5-5 5zM6 20h12',
  print: 'M7 9V4h10v5M7 17H4v-6.500C4 9.700 4.700 9 5.500 9h13c.8 0 1.500.7 1.500 1.500V17h-3M7 14h10v6H7z',
  look: 'M3 12c2.500-4 5.500-6 9-6s6.500 2 9 6c-2.500 4-5.500 6-9 6s-6.500-2-9-6zM12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
  tap: 'M10 13.500V5.500a1.500 1.500 0 0 1 3 0v5.500l4.300.900c1 .2 1.700 1 1.700 2v1.600c0 2.800-2 5-4.800 5h-1c-1.600 0-3-.7-4-2L6 14.500c-.9-1.300.9-2.700 2-1.600zM7 6a4.500 4.500 0 0 1 9 0',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
} as const

export type IconName = keyof typeof paths

export const iconNames = Object.keys(paths) as IconName[]

/** Decoration: the word beside it carries the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

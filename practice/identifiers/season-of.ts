const seasons = ['winter', 'spring', 'summer', 'autumn'] as const

/** The season of a month, from 1, north of the equator. */
export const seasonOf = (month: number): (typeof seasons)[number] => seasons[Math.floor((month % 12) / 3)] ?? 'winter'

import type { Token } from '../../token.ts'
import { splitList } from './split-list.ts'

/** Things of the day, the house and the road: what is said of them is news, not a story given back. */
const errands = splitList(
  'address app appointment bell bike bread breakfast bus cafe café cake canteen car center centre chair class coffee council course desk dinner door email file fog form game garden government hall heating kettle key kitchen law library lift line link list locker lunch mail market match meeting number office page parcel park parking party platform policy pool post poster price printer prize queue quiz rain rent rule session shop show snow soup staff station stop sugar sun table tax taxi tea ticket timetable train tram van volunteers weather website wind',
)

/** Whether words tell of things of the day: *the bus is late*. */
export const isErrand = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => errands.has(word))

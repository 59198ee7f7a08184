import type { OwnNames } from '#practice/identifiers/own-names.ts'

/** One list out of several: that of the person, and those that come with what they added. */
export const joinNames = (lists: readonly OwnNames[]): OwnNames => ({
  people: lists.flatMap(({ people }) => people),
  places: lists.flatMap(({ places }) => places),
  services: lists.flatMap(({ services }) => services),
})

import type { IdentifierRule } from '../../identifier-rule.ts'

const rooms =
  /(?<![\p{L}\d])(?<it>(?<head>room|bedroom|bed|bunk|cubicle|dorm|pod|cabin) (?:number |num\.? |no\.? |nr\.? |#)?\d{1,4}[a-z]?)(?![\p{L}\d%£])(?! (?:people|times|of us|days|nights))/giu

export const room: IdentifierRule = {
  kind: 'room',
  description: 'A room or a bed with its number.',
  find: ({ text }) =>
    [...text.matchAll(rooms)].map((match) => {
      const words = match.groups?.it ?? ''
      const as = /^(?:bed|bunk|cubicle|pod)$/i.test(match.groups?.head ?? '') ? { as: 'bed' } : {}
      return { start: match.index, end: match.index + words.length, ...as }
    }),
}

/**
 * Pictures of the course, each with the words drawn in it, in this order:
 * - giving-in-a-group: what goes round, from everyone to everyone.
 * - giving-in-a-pair: who supports, who is supported, what goes from the one to the other.
 * - four-functions: the titles of the four core functions, in the unit's order.
 * - three-kinds-of-support: the three places that support for the helper comes from.
 * - who-may-know: rings from the inside out: the two, the team, others with permission, whoever can prevent harm.
 */
export const figureIds = [
  'giving-in-a-group',
  'giving-in-a-pair',
  'four-functions',
  'three-kinds-of-support',
  'who-may-know',
] as const

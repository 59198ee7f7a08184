import type { Rule } from '../../rule.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { tellsOwnStory } from '../reading/tells-own-story.ts'

/** Tells of the writer’s own life: peer support’s own skill. */
export const selfDisclosure: Rule = {
  id: 'self-disclosure',
  label: 'self-disclosure',
  check: (draft) => markShapes(draft, tellsOwnStory),
}

import type { FunctionComponent } from 'preact'
import type { FigureId, Figure as FigureWords } from '#content/schema/course.ts'
import { FourFunctions } from './FourFunctions.tsx'
import { GroupGiving } from './GroupGiving.tsx'
import { PairGiving } from './PairGiving.tsx'
import { ThreeKindsOfSupport } from './ThreeKindsOfSupport.tsx'
import { WhoMayKnow } from './WhoMayKnow.tsx'
import './figure.css'

const pictures: Record<FigureId, FunctionComponent<{ labels: readonly string[] }>> = {
  'giving-in-a-group': GroupGiving,
  'giving-in-a-pair': PairGiving,
  'four-functions': FourFunctions,
  'three-kinds-of-support': ThreeKindsOfSupport,
  'who-may-know': WhoMayKnow,
}

/** A drawn picture with its words, which are text. Who does not see it hears the alternative in place of the drawing. */
export function Figure({ figure }: { figure: FigureWords }) {
  const Picture = pictures[figure.id]
  return (
    <figure class="figure">
      <div class="figure-picture">
        <p class="visually-hidden">{figure.alternative}</p>
        <Picture labels={figure.labels} />
      </div>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  )
}

import { createOwnStory } from '../create-own-story.ts'

const own =
  /(?:^|[^\p{L}])(?:io|ho|avevo|avrò|compio|compirò|sono|ero|vengo|faccio|\p{L}{2,}[aei]vo|miei|mio|mia)(?!\p{L})/iu
const other =
  /(?:^|[^\p{L}])(?:lui|lei|su[oaei]|sue|ha|aveva|gli|uomo|donna|ragazz[oa]|signor[ae]?|bambin[oa]|figli[oae]|persona)(?!\p{L})/iu

export const isOwnStory = createOwnStory({ own, other })

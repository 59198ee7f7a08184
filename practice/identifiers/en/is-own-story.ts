import { createOwnStory } from '../create-own-story.ts'

const own = /(?:^|[^\p{L}])(?:i|i['’]m|i['’]ve|im|me|my|mine)(?!\p{L})/iu
const other =
  /(?:^|[^\p{L}])(?:he|she|they|hes|shes|him|her|his|their|them|man|woman|lad|guy|girl|boy|child|son|daughter|someone|person|lady|bloke)(?!\p{L})/iu

export const isOwnStory = createOwnStory({ own, other })

import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** What a person can feel or be going through: after “you’re” or “you feel” it says back a feeling. */
export const feelingAdjectives: ReadonlySet<string> = new Set(unpackWords(wordLists.feelings))

/** How a situation can weigh: “it’s hard when …”, “that was frightening”. */
export const situationAdjectives = words(`
  alarming annoying awkward bewildering bittersweet bitter bleak boring brutal challenging chaotic complicated confusing costly
  cruel crushing daunting dangerous degrading demanding demoralising demoralizing depressing devastating difficult disappointing
  discouraging disheartening disorienting dispiriting distressing disturbing draining dreadful embarrassing emotional exhausting
  frightening frustrating gruelling hard harder hardest harsh heartbreaking heart-breaking heavy horrible horrendous horrific
  humiliating hurtful important impossible infuriating intense intimidating irritating isolating lonely lonesome maddening
  messy miserable nerve-racking nerve-wracking numbing overwhelming painful precious rough rocky scary scarier shaming shattering
  shocking sickening sore stressful stressing suffocating tempting terrible terrifying tight tiring tormenting torturous tough tougher
  traumatic traumatising traumatizing tricky troubling unbearable uncomfortable undignified unfair unjust unnerving unpleasant
  unsettling upsetting weird worrying wearing awful unsafe meaningful exciting freeing relieving comforting hopeful rewarding
  huge big massive enormous strange a-lot lot much enjoyable peaceful calming soothing welcome special dear cold lonely`)

/** Opinions: what the writer thinks of it. */
export const opinionAdjectives = words(`
  amazing awesome beautiful best better brilliant cool correct excellent fab fabulous fair fantastic fine good great helpful
  impressive incredible inspiring interesting lovely marvellous natural nice normal okay ok perfect positive reasonable right
  sensible smart spot-on stunning super superb terrific true understandable usual valid wise wonderful wrong silly stupid crazy
  ridiculous foolish bad common likely possible unlikely`)

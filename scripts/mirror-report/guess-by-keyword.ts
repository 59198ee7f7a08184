import type { Language } from '#content/schema/language.ts'
import { type Kind, kinds } from './kind.ts'

/** What a plain list of words would say: the measure that rules have to beat. */
const lists: Readonly<Record<Language, Partial<Readonly<Record<Kind, RegExp>>>>> = {
  en: {
    advice: /\b(?:you should|you need to|you must|you have to|i suggest|i recommend|try to|why don.t you)\b/i,
    open: /\b(?:what|how|tell me)\b[^?]*\?/i,
    closed: /\b(?:do|did|are|is|have|can|will) (?:you|it|they)\b[^?]*\?/i,
    reflection: /\b(?:it sounds like|you feel|you.re feeling|it seems)\b/i,
    reassurance: /\b(?:don.t worry|it will be ok|everything will be)\b/i,
    why: /\bwhy (?:did|do|are) you\b/i,
    affirmation: /\b(?:proud|strong|brave|well done)\b/i,
    judgement: /\b(?:your fault|you always|you never)\b/i,
    diagnosis: /\b(?:depression|depressed|bipolar|disorder)\b/i,
    promise: /\bi promise\b/i,
    permission: /\b(?:may i|would it be ok|is it ok)\b/i,
    self_disclosure: /\b(?:when i was|i also|me too|i was homeless)\b/i,
  },
  it: {
    advice: /(?:dovresti|devi |ti consiglio|prova a|bisogna|perché non)/i,
    open: /(?:cosa|come|raccontami)[^?]*\?/i,
    closed: /(?:hai|sei|vuoi|puoi)[^?]*\?/i,
    reflection: /(?:sembra che|ti senti|mi sembra)/i,
    reassurance: /(?:andrà tutto bene|non ti preoccupare)/i,
    why: /perché (?:hai|sei|non)/i,
    affirmation: /(?:forza|coraggio|bravo|brava)/i,
    judgement: /(?:colpa tua|sbagli)/i,
    diagnosis: /(?:depressione|depresso|depressa|bipolare)/i,
    promise: /(?:ti prometto|prometto)/i,
    permission: /(?:posso|ti va se)/i,
    self_disclosure: /(?:anch'io|quando io|anche a me)/i,
  },
}

export const guessByKeyword = (text: string, language: Language): Set<Kind> =>
  new Set(kinds.filter((kind) => lists[language][kind]?.test(text)))

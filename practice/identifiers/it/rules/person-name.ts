import { createNameRule } from '../../names/create-name-rule.ts'
import { worldNames } from '../../names/world-names.ts'
import type { Word } from '../../word.ts'
import { cities } from '../words/cities.ts'
import { firstNames } from '../words/first-names.ts'
import { nameDoubles } from '../words/name-doubles.ts'
import { ordinary } from '../words/ordinary.ts'
import { surnames } from '../words/surnames.ts'
import { titles } from '../words/titles.ts'

/** What people do, and the small words in front of it: «Rosa mi ha…», «Bruno non…». */
const acting =
  /^(?:ha|è|e'|non|mi|ti|si|gli|le|ci|vi|ne|ce|sta|era|aveva|sarà|avrà|vuole|deve|può|sa|va|fa|dice|chiede|viene|torna|dorme|parla|pensa|crede|spera|piange|ride|canta|lavora|arriva|aspetta|racconta|manca|abita|vive|resta|beve|mangia|soffre|ama|cerca|guarda|ascolta|scrive|chiama|risponde|sorride|cammina|sembra|pare|anche|oggi|ieri|stamattina|stasera|stanotte|\p{L}{2,}(?:ava|eva|iva|ò|ì))$/u
/** «Speranza è una parola»: said of the word rather than of somebody. */
const defines = /^(?:un|uno|una|un'|il|lo|la|l'|questo|questa|ciò|quello|ciò|che|di)$/
const saint = /^(?:san|santo|santa|sant'|s)$/
const street =
  /^(?:via|viale|piazza|piazzale|piazzetta|corso|vicolo|largo|borgo|stazione|parco|ponte|porta|liceo|ospedale|chiesa|scuola)$/

const acts = (words: readonly Word[], at: number): boolean => {
  const [next, beyond] = words.slice(at + 1, at + 3)
  if (next === undefined || next.gap !== ' ') return false
  if (/^(?:e|ed)$/.test(next.plain)) return beyond?.capital === true
  if (/^(?:è|era)$/.test(next.plain) && beyond !== undefined && defines.test(beyond.plain)) return false
  return acting.test(next.plain)
}

export const personName = createNameRule({
  names: new Set([...firstNames, ...worldNames]),
  doubles: nameDoubles,
  surnames,
  titles,
  ordinary,
  places: cities,
  particles: new Set([
    'de',
    'di',
    'del',
    'della',
    'dello',
    'da',
    'dal',
    'la',
    'lo',
    'el',
    'al',
    'ben',
    'bin',
    'van',
    "d'",
    "dell'",
    "o'",
  ]),
  forbids: (before, word) =>
    before !== undefined &&
    word.gap.length <= 1 &&
    (saint.test(before.plain) || (street.test(before.plain) && word.capital)),
  acts,
})

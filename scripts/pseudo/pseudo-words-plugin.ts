import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import type { Plugin } from 'vite'
import { lengthen } from './lengthen.ts'

const englishWords = /\/content\/(?:.+\/)?en(?:\/.+)?\.ts$/

/** Ids and names of files are small letters without a space; what people read is not, but for a few short words. */
const isForPeople = (text: string) => /\s|^[A-Z]/.test(text.trim())

/** A script whose texts for people are lengthened. */
export function lengthenTexts(code: string): string {
  const found: { start: number; end: number; text: string }[] = []
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ start, end, value }) {
      if (typeof value === 'string' && isForPeople(value))
        found.push({ start, end, text: JSON.stringify(lengthen(value)) })
    },
    TemplateElement({ start, end, value }) {
      if (isForPeople(value.raw)) found.push({ start, end, text: lengthen(value.raw) })
    },
  })
  return found
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, text }) => before.slice(0, start) + text + before.slice(end), code)
}

/** English as a language that does not exist: it shows where a translation would not fit. Only for builds that test. */
export function pseudoWordsPlugin(): Plugin {
  return {
    name: 'pseudo-words',
    transform(code, id) {
      return englishWords.test(id) ? { code: lengthenTexts(code), map: null } : undefined
    },
  }
}

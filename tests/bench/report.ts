import type { PopupRound } from './measure-popup.ts'
import type { PageScripts } from './measure-scripts.ts'
import { printTable } from './print-table.ts'
import { median, quantile } from './quantile.ts'

const ms = (value: number) => value.toFixed(1)
const kib = (value: number) => value.toFixed(2)
/** The first view of a page may load so much script, in KiB after gzip -9. */
const scriptLine = 90
/** A panel must show what was left within so many milliseconds. */
const reopenLine = 300

const judge = (value: number, line: number) => (value <= line ? 'within' : 'OVER')

export function reportPopup(rounds: readonly PopupRound[]): void {
  const row = (name: string, key: 'firstPaint' | 'ready') => {
    const accanto = rounds.map((round) => round.accanto[key])
    const blank = rounds.map((round) => round.blank[key])
    const difference = median(rounds.map((round) => round.accanto[key] - round.blank[key]))
    const ratio = median(accanto) / median(blank)
    const times = [accanto, blank].flatMap((numbers) => [ms(median(numbers)), ms(quantile(numbers, 0.9))])
    return [name, ...times, ratio.toFixed(2), ms(difference)]
  }
  printTable(
    `Popup: ms from chrome.action.openPopup(), ${rounds.length} rounds, order swapped each round`,
    ['', 'Accanto median', 'p90', 'blank median', 'p90', 'ratio', 'median paired difference'],
    [row('first contentful paint', 'firstPaint'), row('ready (largest content painted)', 'ready')],
  )
}

export function reportScripts(pages: readonly PageScripts[]): void {
  printTable(
    `Scripts each page loads for its first view, in Italian: KiB after gzip -9; line ${scriptLine}`,
    ['page', 'scripts', 'named in HTML', 'and its words', 'first view', 'line', 'ahead, when idle'],
    pages.map(({ page, count, named, loadedLater, ahead }) => {
      const sum = named + loadedLater
      return [page, String(count), kib(named), kib(loadedLater), kib(sum), judge(sum, scriptLine), kib(ahead)]
    }),
  )
}

export type Opening = { name: string; times: readonly number[]; hasLine: boolean }

export function reportOpenings(title: string, openings: readonly Opening[]): void {
  printTable(
    openings.some(({ hasLine }) => hasLine) ? `${title}; line ${reopenLine}` : title,
    ['', 'runs', 'median', 'p90', 'min', 'max', 'line (p90)'],
    openings.map(({ name, times, hasLine }) => {
      const numbers = [median(times), quantile(times, 0.9), Math.min(...times), Math.max(...times)].map(ms)
      return [name, String(times.length), ...numbers, hasLine ? judge(quantile(times, 0.9), reopenLine) : '']
    }),
  )
}

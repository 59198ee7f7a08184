import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { projectRoot } from '../project-root.ts'

/** Without words: stores show them small, and in every language. `mark`: its height in pixels. */
const tiles = [
  { name: 'tile-440x280', width: 440, height: 280, mark: 168 },
  { name: 'tile-1400x560', width: 1400, height: 560, mark: 320 },
  { name: 'logo-300', width: 300, height: 300, mark: 225 },
]

const paper = '#faf6ee'

/** The mark on paper. */
export function drawTiles(folder: string): void {
  const svg = readFileSync(join(projectRoot, 'assets/mark.svg'), 'utf8')
  for (const { name, width, height, mark } of tiles) {
    const place = `x="${(width - mark) / 2}" y="${(height - mark) / 2}" width="${mark}" height="${mark}"`
    const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%" fill="${paper}"/>${svg.replace('<svg ', `<svg ${place} `)}</svg>`
    writeFileSync(join(folder, `${name}.png`), new Resvg(page).render().asPng())
  }
}

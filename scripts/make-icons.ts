import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { projectRoot } from './project-root.ts'

type Icon = { size: number; mark: 'mark' | 'mark-small'; padding: number }

const icons: Icon[] = [
  { size: 16, mark: 'mark-small', padding: 0 },
  { size: 32, mark: 'mark-small', padding: 0 },
  { size: 48, mark: 'mark', padding: 0 },
  { size: 96, mark: 'mark', padding: 0 },
  // The Chrome Web Store wants 96 pixels of picture in 128: https://developer.chrome.com/docs/webstore/images
  { size: 128, mark: 'mark', padding: 16 },
]

function drawIcon({ size, mark, padding }: Icon): Buffer {
  const svg = readFileSync(join(projectRoot, 'assets', `${mark}.svg`), 'utf8')
  const inner = size - 2 * padding
  const placed = svg.replace('<svg ', `<svg x="${padding}" y="${padding}" width="${inner}" height="${inner}" `)
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${placed}</svg>`
  return new Resvg(page).render().asPng()
}

const folder = join(projectRoot, 'public/icon')
mkdirSync(folder, { recursive: true })
for (const icon of icons) writeFileSync(join(folder, `${icon.size}.png`), drawIcon(icon))
console.log(`Drew ${icons.map(({ size }) => size).join(', ')} pixels into public/icon.`)

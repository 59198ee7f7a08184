/** What an element of a drawing may carry into the file. Texts of a person are in no drawing, and names of classes stay. */
const attributes = ['d', 'cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'width', 'height', 'transform', 'text-anchor']
const styles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'font-size',
  'font-weight',
]

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function toText(element: Element): string {
  const computed = getComputedStyle(element)
  const carried = [
    ...attributes.map((name) => [name, element.getAttribute(name)] as const),
    ...styles.map((name) => [name, computed.getPropertyValue(name)] as const),
  ].flatMap(([name, value]) => (value ? [`${name}="${escapeText(value)}"`] : []))
  const inside =
    element.childElementCount === 0
      ? escapeText(element.textContent ?? '')
      : [...element.children].map((child) => toText(child)).join('')
  return `<${element.localName} ${carried.join(' ')}>${inside}</${element.localName}>`
}

/** A drawing on the screen as an SVG file that stands alone: colours as they are now, on the given paper. */
export function toSvgFile(drawing: SVGSVGElement, paper: string): string {
  const box = drawing.getAttribute('viewBox') ?? ''
  const [x = '0', y = '0', width = '0', height = '0'] = box.split(' ')
  const background = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escapeText(paper)}"/>`
  const inside = [...drawing.children].map((child) => toText(child)).join('')
  return `<svg xmlns="${drawing.namespaceURI}" viewBox="${box}" width="${Number(width) * 3}" height="${Number(height) * 3}" font-family="sans-serif">${background}${inside}</svg>\n`
}

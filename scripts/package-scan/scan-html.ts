import { Window } from 'happy-dom'
import { cutExcerpt, type Fault } from './fault.ts'
import { isForeignAddress } from './rules/foreign-address.ts'

const inline = {
  rule: 'html-inline',
  description: 'Scripts, styles and handlers stand in files of their own: only those can be checked.',
}
const outside = { rule: 'html-outside', description: 'A page asks for nothing outside the extension.' }

/** What a page of Accanto may ask its browser to load beside itself. */
const allowedLinks = new Set(['stylesheet', 'modulepreload', 'icon'])
const outsideElements = new Set(['iframe', 'frame', 'object', 'embed', 'base', 'form'])

export function scanHtml(html: string): Fault[] {
  const window = new Window()
  const page = new window.DOMParser().parseFromString(html, 'text/html')
  const faults: Fault[] = []

  for (const element of page.querySelectorAll('*')) {
    const name = element.localName
    const isInlineScript = name === 'script' && (!element.hasAttribute('src') || Boolean(element.textContent?.trim()))
    const add = (fault: typeof inline) => faults.push({ ...fault, excerpt: cutExcerpt(element.outerHTML) })

    if (name === 'style' || isInlineScript) {
      add(inline)
    }
    if (outsideElements.has(name) || element.hasAttribute('http-equiv')) add(outside)
    if (name === 'link' && !allowedLinks.has(element.getAttribute('rel') ?? '')) add(outside)

    for (const attribute of element.attributes) {
      if (attribute.name === 'style' || attribute.name.startsWith('on')) add(inline)
      if (!attribute.name.startsWith('xmlns') && isForeignAddress(attribute.value ?? '')) add(outside)
    }
  }
  return faults
}

import { type Element, Window } from 'happy-dom'

function readValue(element: Element): unknown {
  const children = [...element.children]
  if (element.localName === 'true') return true
  if (element.localName === 'false') return false
  if (element.localName === 'integer') return Number(element.textContent)
  if (element.localName === 'string') return element.textContent
  if (element.localName === 'array') return children.map(readValue)
  if (element.localName !== 'dict') throw new Error(`Not understood: ${element.localName}`)
  const pairs = children.flatMap((child, index) => {
    const value = children[index + 1]
    return child.localName === 'key' && value ? [[child.textContent, readValue(value)] as const] : []
  })
  if (pairs.length * 2 !== children.length) throw new Error('A dict holds keys and values in turn.')
  return Object.fromEntries(pairs)
}

/** What a property list of macOS holds. */
export function parsePlist(text: string): unknown {
  // Read as HTML, which knows no element without an end.
  const html = text.slice(text.indexOf('<dict')).replaceAll(/<(true|false)\/>/g, '<$1></$1>')
  const [root] = new Window().document.createRange().createContextualFragment(html).children
  if (!root) throw new Error('No property list.')
  return readValue(root)
}

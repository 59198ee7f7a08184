import { expect, test } from 'vitest'
import { scanFile } from '../../../scripts/package-scan/scan-file.ts'

function rulesBroken(path: string, text: string): string[] {
  return scanFile(path, text).map(({ rule }) => rule)
}

function page(inside: string): string {
  return `<!doctype html><html lang="en"><head><title>Accanto</title></head><body>${inside}</body></html>`
}

test('a page as Accanto builds it breaks nothing', () => {
  const html = page(`
    <link rel="stylesheet" href="/assets/journal.css"><link rel="modulepreload" crossorigin href="/chunks/a.js">
    <div id="root"></div><a href="/unit.html">Unit</a><img src="icon/48.png" alt="">
    <svg xmlns="http://www.w3.org/2000/svg"></svg><script type="module" crossorigin src="/chunks/b.js"></script>`)
  expect(rulesBroken('journal.html', html)).toEqual([])
})

test.each([
  '<script>go()</script>',
  '<script src="/a.js">go()</script>',
  '<style>p { color: red }</style>',
  '<p style="color: red">Hello</p>',
  '<p onclick="go()">Hello</p>',
])('a page has nothing inline: %s', (inside) => {
  expect(rulesBroken('journal.html', page(inside))).toContain('html-inline')
})

test.each([
  '<script src="https://example.org/a.js"></script>',
  '<script src="//example.org/a.js"></script>',
  '<img src="http://example.org/a.png">',
  '<img srcset="/a.png, https://example.org/b.png 2x">',
  '<a href="https://example.org">away</a>',
  '<link rel="preconnect" href="/x">',
  '<iframe src="/unit.html"></iframe>',
  '<form></form>',
  '<meta http-equiv="refresh" content="0; url=/x">',
])('a page reaches for nothing outside: %s', (inside) => {
  expect(rulesBroken('journal.html', page(inside))).toContain('html-outside')
})

test.each([
  ['@import "other.css";', 'css-import'],
  ['p { background: url(https://example.org/a.png) }', 'css-outside'],
  ['p { background: url("//example.org/a.png") }', 'css-outside'],
  ['p { background: url(data:image/png;base64,AA) }', 'css-outside'],
  ['p { background: image-set("https://example.org/a.png" 1x) }', 'css-outside'],
])('a style sheet stays inside: %s', (css, rule) => {
  expect(rulesBroken('journal.css', css)).toContain(rule)
})

test('a style sheet may use its own fonts, and name an address in a comment', () => {
  const css =
    '/* https://example.org */ @font-face { src: url("/fonts/a.woff2"), url(../b.woff2) } a::after { color: red }'
  expect(rulesBroken('journal.css', css)).toEqual([])
})

test.each(['{ "host_permissions": ["https://*/*"] }', '{ "matches": ["<all_urls>"] }'])(
  'a manifest names no address: %s',
  (json) => {
    expect(rulesBroken('manifest.json', json)).toEqual(['foreign-address'])
  },
)

test('a manifest without an address breaks nothing', () => {
  expect(rulesBroken('manifest.json', '{ "name": "Accanto \\"beside\\"", "permissions": ["storage"] }')).toEqual([])
})

test('source maps do not ship', () => {
  expect(rulesBroken('background.js', 'go()\n//# sourceMappingURL=background.js.map')).toEqual(['source-map'])
  expect(rulesBroken('background.js.map', '{}')).toEqual(['file-kind'])
})

test('a kind of file that nobody checks does not ship', () => {
  expect(rulesBroken('tool.wasm', '')).toEqual(['file-kind'])
  expect(rulesBroken('icon/16.png', 'https://example.org')).toEqual([])
})

import { expect, test } from 'vitest'
import { scanScript } from '../../../scripts/package-scan/scan-script.ts'
import { scriptRules } from '../../../scripts/package-scan/script-rules.ts'

/** For every rule, code that breaks it and code that comes close and does not. */
const examples: Record<string, { broken: string[]; kept: string[] }> = {
  network: {
    broken: [
      'fetch(where)',
      'window.fetch(where)',
      'globalThis["fetch"](where)',
      'globalThis[`fetch`](where)',
      'const { fetch: ask } = globalThis',
      'const ask = fetch',
      '(0, page.fetch)(where)',
      'page?.fetch?.(where)',
      'new XMLHttpRequest()',
      'new WebSocket(where)',
      'new EventSource(where)',
      'new WebTransport(where)',
      'new RTCPeerConnection()',
      'navigator.sendBeacon(where, words)',
    ],
    kept: [
      'for (const name of ["fetch", "RTCPeerConnection", "sendBeacon"]) delete globalThis[name]',
      'const words = "fetch a chair"',
      'prefetched(1)',
    ],
  },
  'code-from-text': {
    broken: [
      'eval(words)',
      '(0, eval)(words)',
      'new Function(words)',
      'Function(words)()',
      'globalThis.Function(words)',
      'importScripts(where)',
      'setTimeout("go()", 1)',
    ],
    kept: ['value instanceof Function', 'setTimeout(() => {}, 1)', 'import("./chunk.js")', 'evaluate(words)'],
  },
  worker: {
    broken: [
      'new Worker(where)',
      'new SharedWorker(where)',
      'navigator.serviceWorker.register(where)',
      'context.audioWorklet.addModule(where)',
    ],
    kept: ['list.register(rule)', 'new WorkerList()'],
  },
  'html-from-text': {
    broken: [
      'element.innerHTML = words',
      'element["innerHTML"] = words',
      'element.outerHTML += words',
      'frame.srcdoc = words',
      'element.insertAdjacentHTML("beforeend", words)',
      'document.write(words)',
      'window.document.writeln(words)',
      'range.createContextualFragment(words)',
      'element.setHTMLUnsafe(words)',
      'new DOMParser().parseFromString(words, "text/html")',
    ],
    kept: ['element.textContent = words', 'read(element.innerHTML)', 'writer.write(words)'],
  },
  leaving: {
    broken: [
      'open(where)',
      'window.open(where)',
      'globalThis["open"](where)',
      'browser.runtime.setUninstallURL(where)',
      'location = where',
      'window.location = where',
      'location.pathname = where',
      'document.location.search = where',
      'location.assign(where)',
      'window.location.replace(where)',
    ],
    kept: [
      'indexedDB.open("journal")',
      'browser.sidePanel.open({ windowId })',
      'location.hash = "#step-2"',
      'location.reload()',
      'read(location.search)',
      'text.replace("a", "b")',
    ],
  },
  'new-page': {
    broken: [
      'browser.tabs.create({ url })',
      'chrome["tabs"].create({ url })',
      'browser.tabs.update(1, { url })',
      'browser.windows.create({ url })',
    ],
    kept: ['browser.alarms.create("lock")', 'browser.contextMenus.create({ id })'],
  },
  'loading-element': {
    broken: [
      'document.createElement("script")',
      'document.createElement(`iframe`)',
      'document.createElement("FORM")',
      'document.createElement("object")',
      'document.createElement("embed")',
      'document.createElementNS(namespace, "script")',
      'jsx("iframe", {})',
      'new Image()',
    ],
    kept: ['document.createElement("div")', 'jsx("form", {})', 'Image()', 'document.createElement(name)'],
  },
  'element-address': {
    broken: [
      'image.src = where',
      'link.href = where',
      'link["href"] = where',
      'form.action = where',
      'element.setAttribute("src", where)',
      'element.setAttributeNS(namespace, "xlink:href", where)',
    ],
    kept: ['read(link.href)', 'const src = where', 'element.setAttribute("aria-label", where)'],
  },
  'foreign-address': {
    broken: [
      'const where = "https://example.org"',
      'const where = "see http://example.org"',
      'const where = `wss://` + host',
      'const where = "https:" + rest',
      'const where = "//example.org/script.js"',
      'const where = { "https://example.org": 1 }',
      'import "https://example.org/module.js"',
      'import("https://example.org/module.js")',
    ],
    kept: ['const where = "/journal.html"', 'const words = "http is a word"', 'const slashes = "a // b"'],
  },
}

test('has examples for every rule, and for no other', () => {
  expect(Object.keys(examples).sort()).toEqual(scriptRules.map(({ id }) => id).sort())
})

for (const [rule, { broken, kept }] of Object.entries(examples)) {
  test.each(broken)(`${rule} is broken by %s`, (code) => {
    expect(scanScript(code).map((fault) => fault.rule)).toContain(rule)
  })

  test.each(kept)(`${rule} is kept by %s`, (code) => {
    expect(scanScript(code).map((fault) => fault.rule)).not.toContain(rule)
  })
}

test('shows the words that break a rule', () => {
  expect(scanScript('const a = 1; link.href = "/x"; const b = 2')).toMatchObject([{ excerpt: 'link.href = "/x"' }])
})

test('cannot pass over a script that it cannot read', () => {
  expect(() => scanScript('const = ;')).toThrow()
})

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { isOwnRequestOfBrowser } from './is-own-request-of-browser.ts'

const folder = join(import.meta.dirname, '..', 'pages')
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' }

// As strict as a careful webmail: nothing of the extension could run or load here by accident.
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

export type LoopbackWeb = {
  origin: string
  port: number
  outsideRequests(): string[]
  forgetRequests(): void
  close(): void
}

/**
 * The only web that the browser under test can reach. It serves tests/browser/pages and stands as the proxy for all
 * other addresses, so that it sees every request of the whole browser, answers none, and remembers it.
 */
export async function createLoopbackWeb(): Promise<LoopbackWeb> {
  const seen: string[] = []
  const see = (method: string, address: string, host: string) => {
    if (!isOwnRequestOfBrowser(host)) seen.push(`${method} ${address}`)
  }
  let origin = ''

  const server = createServer((request, reply) => {
    const url = new URL(request.url ?? '/', origin)
    const file = join(folder, decodeURIComponent(url.pathname))
    if (url.origin !== origin) {
      see(request.method ?? '', url.href, url.host)
      reply.writeHead(502).end()
      return
    }
    try {
      if (!file.startsWith(folder + sep)) throw new Error('outside the folder')
      const body = readFileSync(file)
      reply.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
      reply.setHeader('content-security-policy', contentSecurityPolicy)
      reply.end(body)
    } catch {
      reply.writeHead(404).end()
    }
  })
  server.on('connect', (request, socket) => {
    see('CONNECT', request.url ?? '', request.url ?? '')
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The loopback web has no port')
  origin = `http://127.0.0.1:${address.port}`

  return {
    origin,
    port: address.port,
    outsideRequests: () => [...seen],
    forgetRequests: () => seen.splice(0),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

import type { ChildProcess } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { createRemote, type Remote } from './create-remote.ts'

/**
 * Chromium's debugging protocol over the fourth and fifth pipe of its process; each message ends with a zero byte.
 * Unlike a port, nobody else on the computer can reach it. https://chromedevtools.github.io/devtools-protocol/
 */
export function openPipe({ stdio }: ChildProcess): Remote {
  const [, , , toBrowser, fromBrowser] = stdio
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable)) throw new Error('The browser has no pipe.')

  const remote = createRemote((message) => toBrowser.write(`${message}\0`))
  let unread = ''
  fromBrowser.setEncoding('utf8').on('data', (text: string) => {
    const messages = (unread + text).split('\0')
    unread = messages.pop() ?? ''
    messages.forEach(remote.receive)
  })
  fromBrowser.once('close', () => remote.end('The browser has closed.'))
  // Writing to a browser that has just closed is no news: `close` above tells whoever waits.
  toBrowser.on('error', () => {})
  return remote
}

import type { Readable } from 'node:stream'
import { createRemote, type Remote } from './create-remote.ts'

/** Firefox names the address of its remote agent among its error messages. Waits until it does. */
function readAddress(messages: Readable): Promise<string> {
  let text = ''
  return new Promise((resolve, reject) => {
    messages.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text)?.[1]
      if (address) resolve(address)
    })
    messages.once('close', () => reject(new Error(`Firefox closed at once.\n${text.trim()}`)))
  })
}

/** Firefox's debugging protocol over a local socket. https://www.w3.org/TR/webdriver-bidi/ */
export async function openSocket(messages: Readable): Promise<Remote & { close: () => void }> {
  const socket = new WebSocket(`${await readAddress(messages)}/session`)
  const remote = createRemote((message) => socket.send(message))
  socket.addEventListener('message', ({ data }) => remote.receive(String(data)))
  socket.addEventListener('close', () => remote.end('The browser has closed.'))
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error('Firefox did not answer.')), { once: true })
  })
  return { ...remote, close: () => socket.close() }
}

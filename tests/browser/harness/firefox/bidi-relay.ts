import { type RawData, WebSocket, WebSocketServer } from 'ws'
import { type BidiEvent, type BidiMessage, parseBidiMessage } from './bidi-message.ts'
import { forgetAddress, requireAddress } from './server-address.ts'
import { watchExtensionPages } from './watch-extension-pages.ts'

// Playwright numbers its commands from 1; ours must never meet them.
const firstOwnId = 1e12

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void }

export type BidiRelay = {
  port: number
  /** Sends a command of our own in Playwright's session. */
  send(method: string, params?: Record<string, unknown>): Promise<unknown>
  /** Hands Playwright an event as if Firefox had sent it. */
  emit(event: BidiEvent): void
  close(): void
}

/**
 * Sits between Playwright and the BiDi socket of a real Firefox. It answers the commands that this Firefox lacks,
 * adds the events that it never sends for extension pages, and opens pages as tabs of one window.
 */
export async function createBidiRelay(profile: string): Promise<BidiRelay> {
  forgetAddress(profile)
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The relay has no port')

  const waiting = new Map<number, Waiting>()
  let nextId = firstOwnId
  let playwright: WebSocket | undefined
  let firefox: WebSocket | undefined

  const send = (method: string, params: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve, reject) => {
      if (firefox?.readyState !== WebSocket.OPEN) return reject(new Error(`Firefox is gone, no ${method}`))
      nextId += 1
      waiting.set(nextId, { resolve, reject })
      firefox.send(JSON.stringify({ id: nextId, method, params }))
    })
  const emit = (event: BidiEvent) => playwright?.send(JSON.stringify({ type: 'event', ...event }))
  const extensionPages = watchExtensionPages(send, emit)

  /** True when the message answers one of our own commands. */
  const settle = (message: BidiMessage): boolean => {
    const own = message.id === undefined ? undefined : waiting.get(message.id)
    if (!own || message.id === undefined) return false
    waiting.delete(message.id)
    if (message.type === 'error') own.reject(new Error(`${message.error}: ${message.message}`))
    else own.resolve(message.result)
    return true
  }

  server.on('connection', (client, request) => {
    const early: string[] = []
    playwright = client
    const end = () => {
      for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'))
      waiting.clear()
      client.close()
      firefox?.close()
    }
    client.on('close', end).on('error', end)
    client.on('message', (raw) => {
      const command = parseBidiMessage(textOf(raw))
      extensionPages.seeCommand(command)
      const text = JSON.stringify(openTabNotWindow(command))
      if (firefox?.readyState === WebSocket.OPEN) firefox.send(text)
      else early.push(text)
    })
    const connect = async () => {
      const upstream = new WebSocket(`${await requireAddress(profile)}${request.url ?? ''}`, {
        perMessageDeflate: false,
      })
      firefox = upstream
      upstream.on('close', end).on('error', end)
      upstream.on('open', () => {
        for (const text of early.splice(0)) upstream.send(text)
      })
      upstream.on('message', (raw) => {
        const text = textOf(raw)
        const message = parseBidiMessage(text)
        if (settle(message)) return
        const isUnknown = message.type === 'error' && message.error === 'unknown command'
        client.send(isUnknown ? JSON.stringify({ type: 'success', id: message.id, result: {} }) : text)
        extensionPages.seeMessage(message)
      })
    }
    connect().catch(end)
  })

  return { port: address.port, send, emit, close: () => server.close() }
}

const textOf = (raw: RawData): string => raw.toString()

// Playwright asks for a window a page: then a sidebar would never stand beside the page under test.
function openTabNotWindow(command: BidiMessage): BidiMessage {
  if (command.method !== 'browsingContext.create') return command
  return { ...command, params: { ...command.params, type: 'tab' } }
}

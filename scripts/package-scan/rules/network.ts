import type { ScriptRule } from '../script-rule.ts'

const names = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'sendBeacon',
])

/** A name inside a plain text is no use of it: the application lists these names to take them away at start-up. */
export const network: ScriptRule = {
  id: 'network',
  description: 'Accanto sends and asks for nothing: no way to the network may be named.',
  check: (use) => use.kind === 'name' && names.has(use.name),
}

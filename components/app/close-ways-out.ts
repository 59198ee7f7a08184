/** Constructors that could carry words off the device past the content security policy (docs/decisions/0003). */
const waysOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'RTCDataChannel',
  'webkitRTCPeerConnection',
]

/** Takes them away before anything else runs: even a library that changed its mind would find nothing to call. */
export function closeWaysOut(): void {
  for (const name of waysOut) Reflect.deleteProperty(globalThis, name)
  // A page has a Navigator, the background a WorkerNavigator.
  Reflect.deleteProperty(Object.getPrototypeOf(navigator), 'sendBeacon')
}

/** Those that are still there: none, once they are closed. */
export const listWaysOut = (): string[] => [
  ...waysOut.filter((name) => name in globalThis),
  ...('sendBeacon' in navigator ? ['sendBeacon'] : []),
]

import type { Stop } from './watch.ts'

const channelName = 'accanto-views'

/** Asks every open page of Accanto to close itself. */
export function askAllToClose(): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage('close')
  channel.close()
}

/** A channel does not hear its own messages, but other channels of the same page do: the asking page closes too. */
export function listenForClose(onClose: () => void): Stop {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }) => {
    if (data === 'close') onClose()
  }
  return () => channel.close()
}

import * as z from 'zod/mini'
import type { Stop } from './watch.ts'

const channelName = 'accanto-views'
/** Tells this page from the others: a channel hears what another channel of its own page says. */
const thisPage = crypto.randomUUID()
const closeMessageSchema = z.object({ closeAllBut: z.optional(z.string()) })

function post(message: z.infer<typeof closeMessageSchema>): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(message)
  channel.close()
}

/** Asks every open page of Accanto to close itself, this one too. */
export const askAllToClose = (): void => post({})

/** Asks every other page to close itself. */
export const askOthersToClose = (): void => post({ closeAllBut: thisPage })

export function listenForClose(onClose: () => void): Stop {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }) => {
    if (closeMessageSchema.parse(data).closeAllBut !== thisPage) onClose()
  }
  return () => channel.close()
}

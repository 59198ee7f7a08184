import { useCallback, useState } from 'preact/hooks'

type Message = { text: string; turn: number }

/** Two turns of the same words are announced twice: the key makes them a new node. */
export function useAnnouncer() {
  const [message, setMessage] = useState<Message>({ text: '', turn: 0 })
  const announce = useCallback((text: string) => setMessage(({ turn }) => ({ text, turn: turn + 1 })), [])
  return { message, announce }
}

/** There from the first paint, so that screen readers know it before anything is said. */
export function LiveRegion({ message }: { message: Message }) {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      <span key={message.turn}>{message.text}</span>
    </div>
  )
}

import { useCallback, useEffect, useState } from 'preact/hooks'

type ReadAloud = {
  /** Whether this device has a voice of its own for the language. */
  canRead: boolean
  isReading: boolean
  start: (texts: readonly string[]) => void
  stop: () => void
}

/** Voices of the device only: others send the words to a service. */
const findVoice = (language: string): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language))

/** Reads texts aloud, one after the other. Stops when the place changes, the view goes or the page is hidden. */
export function useReadAloud(language: string, place: string): ReadAloud {
  const [voice, setVoice] = useState(() => findVoice(language))
  const [isReading, setReading] = useState(false)
  useEffect(() => {
    const look = () => setVoice(findVoice(language))
    look()
    // Some browsers know their voices only a moment later.
    globalThis.speechSynthesis?.addEventListener('voiceschanged', look)
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', look)
  }, [language])

  const stop = useCallback(() => {
    setReading(false)
    globalThis.speechSynthesis?.cancel()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place or another language ends what is being read.
  useEffect(() => {
    if (!isReading) return
    addEventListener('pagehide', stop)
    return () => {
      removeEventListener('pagehide', stop)
      stop()
    }
  }, [isReading, stop, place, language])

  const start = (texts: readonly string[]) => {
    if (!voice) return
    speechSynthesis.cancel()
    for (const [index, text] of texts.entries()) {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.onerror = () => setReading(false)
      if (index === texts.length - 1) utterance.onend = () => setReading(false)
      speechSynthesis.speak(utterance)
    }
    setReading(texts.length > 0)
  }
  return { canRead: voice !== undefined, isReading, start, stop }
}

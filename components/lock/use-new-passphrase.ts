import { useEffect, useState } from 'preact/hooks'
import { loadPassphraseWords } from '#content/load-passphrase-words.ts'
import type { Language } from '#content/schema/language.ts'
import { chooseWords } from '#practice/passphrase/choose-words.ts'
import type { PassphraseMeter } from '#practice/passphrase/create-passphrase-meter.ts'
import { loadPassphraseMeter } from '#practice/passphrase/load-passphrase-meter.ts'

/** Four of 2,048: 44 bits. */
const wordCount = 4

/** A passphrase while it is being chosen. */
export type NewPassphrase = {
  passphrase: string
  /** The words come from us, so they are shown. */
  isSuggested: boolean
  /** Undefined until it is loaded. */
  measure: PassphraseMeter | undefined
  change: (passphrase: string) => void
  suggest: () => void
}

export function useNewPassphrase(language: Language): NewPassphrase {
  const [passphrase, setPassphrase] = useState('')
  const [isSuggested, setSuggested] = useState(false)
  const [meter, setMeter] = useState<{ measure: PassphraseMeter }>()
  useEffect(() => {
    loadPassphraseMeter().then((measure) => setMeter({ measure }), console.error)
  }, [])
  const suggest = async () => {
    const words = await loadPassphraseWords(language)
    setPassphrase(chooseWords(words, wordCount, (numbers) => crypto.getRandomValues(numbers)).join(' '))
    setSuggested(true)
  }
  return {
    passphrase,
    isSuggested,
    measure: meter?.measure,
    change(changed) {
      setPassphrase(changed)
      setSuggested(false)
    },
    suggest() {
      suggest().catch(console.error)
    },
  }
}

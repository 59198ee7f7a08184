import { useEffect, useState } from 'preact/hooks'

/** A text that is kept nowhere, and let go of when the page is left: a browser may hold on to a page that was left. */
export function usePassingText(): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState('')
  useEffect(() => {
    const forget = () => setText('')
    addEventListener('pagehide', forget)
    return () => removeEventListener('pagehide', forget)
  }, [])
  return [text, setText]
}

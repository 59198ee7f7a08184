// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useReadAloud } from '#components/unit/use-read-aloud.ts'
import { page } from '../lock/page.ts'

type Voice = { localService: boolean; lang: string; name: string }

let voices: Voice[]
const speak = vi.fn<(utterance: Utterance) => void>()
const cancel = vi.fn()

class Utterance {
  voice: Voice | undefined
  lang = ''
  text: string
  onend: (() => void) | undefined
  constructor(text: string) {
    this.text = text
  }
}

function Reader({ place = 'a' }: { place?: string }) {
  const { canRead, isReading, start, stop } = useReadAloud('it', place)
  if (!canRead) return <p>silent</p>
  return (
    <button type="button" onClick={() => (isReading ? stop() : start(['Uno.', 'Due.']))}>
      {isReading ? 'stop' : 'read'}
    </button>
  )
}

beforeEach(() => {
  page.clear()
  voices = []
  speak.mockReset()
  cancel.mockReset()
  const speechSynthesis = Object.assign(new EventTarget(), { getVoices: () => voices, speak, cancel })
  vi.stubGlobal('speechSynthesis', speechSynthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
})
afterEach(() => page.clear())

const italian = { localService: true, lang: 'it-IT', name: 'Voce' }

test('is hidden where there is no voice of the device in this language', () => {
  voices = [
    { localService: false, lang: 'it-IT', name: 'From a service' },
    { localService: true, lang: 'en-GB', name: 'Another language' },
  ]
  page.show(<Reader />)
  expect(page.text()).toBe('silent')
})

test('reads all texts with the device’s own voice', () => {
  voices = [{ localService: false, lang: 'it-IT', name: 'From a service' }, italian]
  page.show(<Reader />)
  page.press('read')
  expect(speak.mock.calls.map(([{ text, voice, lang }]) => [text, voice?.name, lang])).toEqual([
    ['Uno.', 'Voce', 'it-IT'],
    ['Due.', 'Voce', 'it-IT'],
  ])
  expect(page.text()).toBe('stop')
})

test('stops on the button, at another place and when the page is left', () => {
  voices = [italian]
  page.show(<Reader />)
  page.press('read')
  cancel.mockReset()
  page.press('stop')
  expect(cancel).toHaveBeenCalled()
  page.press('read')
  cancel.mockReset()
  page.show(<Reader place="b" />)
  expect(cancel).toHaveBeenCalled()
  expect(page.text()).toBe('read')
  page.press('read')
  cancel.mockReset()
  dispatchEvent(new Event('pagehide'))
  expect(cancel).toHaveBeenCalled()
})

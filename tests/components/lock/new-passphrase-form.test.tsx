// @vitest-environment happy-dom

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ChangePassphraseView } from '#components/lock/ChangePassphraseView.tsx'
import { ChoosePassphraseView } from '#components/lock/ChoosePassphraseView.tsx'
import { useNewPassphrase } from '#components/lock/use-new-passphrase.ts'
import { strings as t } from '#content/interface/en.ts'
import { loadPassphraseWords } from '#content/load-passphrase-words.ts'
import { loadPassphraseMeter } from '#practice/passphrase/load-passphrase-meter.ts'
import { waitFor } from '../../wait-for.ts'
import { page } from './page.ts'

// Loaded beforehand, as waiting for it would make every test slow.
await loadPassphraseMeter()
const words = await loadPassphraseWords('en')
const ignore = () => {}

type ChooseProps = { onChoosePassphrase: (passphrase: string) => void }
function Choosing({ onChoosePassphrase }: ChooseProps) {
  const fresh = useNewPassphrase('en')
  return (
    <>
      <output>{fresh.measure ? 'measures' : ''}</output>
      <ChoosePassphraseView t={t} fresh={fresh} onChoosePassphrase={onChoosePassphrase} onCancel={ignore} />
    </>
  )
}

async function show() {
  const onChoose = vi.fn<(passphrase: string) => void>()
  page.show(<Choosing onChoosePassphrase={onChoose} />)
  await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('measures'))
  return onChoose
}
const typeTwice = (passphrase: string, repeated = passphrase) => {
  page.type(t.passphrase.fresh, passphrase)
  page.type(t.passphrase.again, repeated)
  page.press(t.passphrase.next)
}

beforeEach(page.clear)

describe('choosing a passphrase', () => {
  test('says that nobody can bring it back', async () => {
    await show()
    expect(page.text()).toContain(t.passphrase.noWayBack)
  })

  test('takes one that is hard to guess, written twice', async () => {
    const onChoose = await show()
    typeTwice('kettle otter mitten yodel')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('kettle otter mitten yodel')
  })

  test('refuses one of fewer than eight characters, in plain words', async () => {
    const onChoose = await show()
    typeTwice('Xq7#pL')
    expect(onChoose).not.toHaveBeenCalled()
    expect(document.querySelector('.notice')?.textContent).toBe(t.passphrase.tooShort)
  })

  test('says when the two are not the same', async () => {
    const onChoose = await show()
    typeTwice('kettle otter mitten yodel', 'kettle otter mitten yodle')
    expect(onChoose).not.toHaveBeenCalled()
    expect(page.text()).toContain(t.passphrase.differ)
  })

  test('takes a weak one after one plain question', async () => {
    const onChoose = await show()
    typeTwice('francesca')
    expect(onChoose).not.toHaveBeenCalled()
    expect(page.text()).toContain(t.passphrase.weak)
    page.press(t.passphrase.keepWeak)
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('francesca')
  })

  test('asks again once a weak one was changed', async () => {
    const onChoose = await show()
    typeTwice('francesca')
    typeTwice('francesco')
    expect(onChoose).not.toHaveBeenCalled()
    expect(page.text()).toContain(t.passphrase.weak)
  })

  test('tells in words how well it holds, and why', async () => {
    await show()
    page.type(t.passphrase.fresh, 'francesca')
    await waitFor(() => expect(page.text()).toContain(t.passphraseLevel['easy-to-guess']))
    expect(page.text()).toContain(t.passphraseHint.name)
    page.type(t.passphrase.fresh, 'kettle otter mitten yodel')
    await waitFor(() => expect(page.text()).toContain(t.passphraseLevel['very-good']))
    expect(page.text()).not.toContain(t.passphraseHint.name)
  })

  test('suggests four words that one can read, and takes them at once', async () => {
    const onChoose = await show()
    page.press(t.passphrase.suggest)
    await waitFor(() => expect(page.field(t.passphrase.fresh).value).not.toBe(''))
    const { type, value } = page.field(t.passphrase.fresh)
    expect(type).toBe('text')
    expect(value.split(' ')).toHaveLength(4)
    expect(value.split(' ').every((word) => words.includes(word))).toBe(true)
    expect(page.hasField(t.passphrase.again)).toBe(false)
    page.press(t.passphrase.next)
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(value)
  })

  test('offers to the password manager what is new', async () => {
    await show()
    expect(page.field(t.passphrase.fresh).autocomplete).toBe('new-password')
    expect(page.field(t.passphrase.again).autocomplete).toBe('new-password')
  })
})

describe('changing a passphrase', () => {
  const fresh = {
    passphrase: 'kettle otter mitten yodel',
    isSuggested: true,
    measure: undefined,
    change: ignore,
    suggest: ignore,
  }
  const view = (onChange: (current: string, next: string) => void, isWrong: boolean) => (
    <ChangePassphraseView
      t={t}
      fresh={fresh}
      isBusy={false}
      isWrong={isWrong}
      onChangePassphrase={onChange}
      onCancel={ignore}
    />
  )

  test('gives the one that stands and the new one', () => {
    const onChange = vi.fn<(current: string, next: string) => void>()
    page.show(view(onChange, false))
    page.type(t.passphrase.current, 'what it was')
    page.press(t.passphrase.change)
    expect(onChange).toHaveBeenCalledExactlyOnceWith('what it was', fresh.passphrase)
  })

  test('says when the one that stands is another', () => {
    page.show(view(ignore, true))
    expect(page.text()).toContain(t.lock.wrong)
  })
})

// @vitest-environment happy-dom

import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { useRun } from '#components/talks/use-run.ts'
import { createStore } from '#storage/store.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'

const trouble = new Error('The disk is full.')

function Reader({ isForGroup }: { isForGroup: boolean }) {
  const { run, error } = useRun('a', isForGroup)
  return <p>{`${run === undefined ? 'no run' : 'a run'}, ${error === trouble ? 'trouble' : 'no trouble'}`}</p>
}

function draw(isForGroup: boolean) {
  const store = createStore()
  const watch = vi.fn<typeof store.conversations.watch>((_, onError) => {
    onError?.(trouble)
    return () => {}
  })
  render(
    <InApp store={{ ...store, conversations: { ...store.conversations, watch } }}>
      <Reader isForGroup={isForGroup} />
    </InApp>,
    document.body,
  )
  return watch
}

afterEach(() => render(null, document.body))

test('says what a person’s own conversation could not read', async () => {
  draw(false)
  await waitFor(() => expect(document.body.textContent).toBe('a run, trouble'))
})

test('is shown to a group without the troubles of the one who shows it', async () => {
  const watch = draw(true)
  await waitFor(() => expect(watch).toHaveBeenCalled())
  await new Promise((resolve) => setTimeout(resolve))
  await waitFor(() => expect(document.body.textContent).toBe('a run, no trouble'))
})

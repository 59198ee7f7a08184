// @vitest-environment happy-dom

import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadLater } from '#components/app/load-later.tsx'
import { waitFor } from '../../wait-for.ts'

const Hello = ({ name }: { name: string }) => <p>{name}</p>
const failure = () => <p>trouble</p>

beforeEach(() => render(null, document.body))

test('draws at once what was loaded ahead', async () => {
  const later = loadLater(async () => Hello, failure)
  await later.prefetch()
  render(<later.Part name="Anna" />, document.body)
  expect(document.body.textContent).toBe('Anna')
})

test('draws what nobody loaded ahead as soon as it is there', async () => {
  const later = loadLater(async () => Hello, failure)
  render(<later.Part name="Anna" />, document.body)
  expect(document.body.textContent).toBe('')
  await waitFor(() => expect(document.body.textContent).toBe('Anna'))
})

test('says so when it could not be loaded, and tries again the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('gone'))
  const later = loadLater(load, failure)
  render(<later.Part name="Anna" />, document.body)
  await waitFor(() => expect(document.body.textContent).toBe('trouble'))
  render(null, document.body)
  render(<later.Part name="Anna" />, document.body)
  await waitFor(() => expect(document.body.textContent).toBe('Anna'))
})

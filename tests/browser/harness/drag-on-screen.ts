import type { Locator, Page } from '@playwright/test'
import type { Accanto } from './accanto.ts'
import { sleep } from './wait-until.ts'
import { xdotool } from './xdotool.ts'

type Point = { x: number; y: number }

/**
 * Drags with the real pointer from one element to another, also from the panel into the page beside it. Only under
 * a display. In Chromium the panel's Page is dead afterwards: ask `findPanel` again.
 */
export async function dragOnScreen(accanto: Accanto, from: Locator, to: Locator): Promise<void> {
  const { display } = accanto
  if (display === undefined) throw new Error('Dragging needs a display: freshAccanto({ display: true })')
  await to.scrollIntoViewIfNeeded()
  const start = await findOnScreen(display, from)
  const end = await findOnScreen(display, to)
  // Chromium starts no drag in a page that a second client watches.
  await accanto.releaseSurfaces()

  const move = ({ x, y }: Point) => xdotool(display, 'mousemove', '--sync', Math.round(x), Math.round(y))
  await move(start)
  await xdotool(display, 'mousedown', 1)
  for (let step = 1; step <= 6; step += 1) {
    await move({ x: start.x - 3 * step, y: start.y + step })
    await sleep(30)
  }
  for (let step = 1; step <= 10; step += 1) {
    await move({ x: start.x + ((end.x - start.x) * step) / 10, y: start.y + ((end.y - start.y) * step) / 10 })
    await sleep(30)
  }
  // A frame takes the first moves as an entrance, and accepts a drop only where it saw the pointer move on.
  for (let step = 1; step <= 6; step += 1) {
    await move({ x: end.x + (step % 2) * 3, y: end.y + (step % 2) * 2 })
    await sleep(50)
  }
  await xdotool(display, 'mouseup', 1)
  await sleep(150)
}

async function findOnScreen(display: string, locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Nothing to drag: the element is not visible')
  const origin = await findPageOrigin(display, locator.page())
  return { x: origin.x + box.x + box.width / 2, y: origin.y + box.y + box.height / 2 }
}

// No browser tells where a panel stands on the screen, but every mouse event does.
async function findPageOrigin(display: string, page: Page): Promise<Point> {
  let origin: Point | undefined
  const told = page
    .evaluate(
      () =>
        new Promise<Point>((resolve) => {
          const tell = ({ screenX, clientX, screenY, clientY }: MouseEvent) =>
            resolve({ x: screenX - clientX, y: screenY - clientY })
          addEventListener('mousemove', tell, { once: true, capture: true })
        }),
    )
    .then((point) => {
      origin = point
    })
  for (let y = 250; y < 900; y += 150) {
    for (let x = 100; x < 1300; x += 150) {
      await xdotool(display, 'mousemove', x, y)
      await sleep(20)
      if (origin) return origin
    }
  }
  await Promise.race([told, sleep(500)])
  if (!origin) throw new Error('The pointer never met the page')
  return origin
}

import { type PaperRequest, paperRequests } from '#storage/requests.ts'
import { openPage } from './open-page.ts'

/** Opens the page that prints, at what was asked for. */
export async function openPaper(request: PaperRequest): Promise<void> {
  await paperRequests.send(request)
  await openPage('/paper.html')
}

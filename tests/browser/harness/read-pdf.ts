import { getDocumentProxy } from 'unpdf'

export type PdfPage = {
  /** Millimetres. */
  width: number
  height: number
  /** Letters and signs alone, without the page's number: where lines break says nothing about the words. */
  text: string
  /** “1/2”, where the browser prints one. */
  number: string | undefined
  /** The smallest letters, in points. */
  smallest: number
}

const toMillimetres = (points: number) => Math.round((points / 72) * 25.4)

/** A text as `PdfPage` has it. A ligature is the letters it stands for. */
export const toPdfText = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')

const pageNumber = /^\d+\/\d+$/

/** Reads a printed file back, page by page. */
export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocumentProxy(new Uint8Array(file))
  const pages: PdfPage[] = []
  for (let index = 1; index <= document.numPages; index += 1) {
    const page = await document.getPage(index)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: toPdfText(item.str), size: Math.hypot(item.transform[2], item.transform[3]) }]
        : [],
    )
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    pages.push({
      width: toMillimetres(right - left),
      height: toMillimetres(top - bottom),
      text: pieces.flatMap(({ text }) => (pageNumber.test(text) ? [] : [text])).join(''),
      number: pieces.map(({ text }) => text).find((text) => pageNumber.test(text)),
      smallest: Math.min(...pieces.map(({ size }) => size)),
    })
  }
  await document.destroy()
  return pages
}

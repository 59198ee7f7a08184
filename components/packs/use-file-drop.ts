import { useEffect } from 'preact/hooks'

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Files dropped anywhere on the page. Without this, the browser would leave the page and show the file. */
export function useFileDrop(onDropFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const handleOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const handleDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      onDropFiles([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', handleOver)
    document.addEventListener('drop', handleDrop)
    return () => {
      document.removeEventListener('dragover', handleOver)
      document.removeEventListener('drop', handleDrop)
    }
  }, [onDropFiles])
}

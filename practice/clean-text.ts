/** Controls but tab and line feed; marks that reorder text unseen. */
const unwanted = /[^\P{Cc}\t\n]|\p{Bidi_Control}/gu

/** Text that is what it seems: line ends of one kind, nothing invisible that changes how the rest is read. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unwanted, '')

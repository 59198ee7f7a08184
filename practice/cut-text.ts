/** The first `longest` UTF-16 units of a text, never with half an emoji at the end. */
export const cutText = (text: string, longest: number): string =>
  text.length <= longest ? text : text.slice(0, Math.max(0, longest)).replace(/[\uD800-\uDBFF]$/, '')

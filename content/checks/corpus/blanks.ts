/** Names of the blanks in a text, in order. */
export const listBlanks = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)

/** Whether every brace belongs to a blank. */
export const hasBalancedBlanks = (text: string): boolean => !/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))

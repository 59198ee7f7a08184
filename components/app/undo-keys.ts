/** The keys that take back what was typed, as keyboards of this computer name them. */
export const undoKeys = () => (/^Mac/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z')

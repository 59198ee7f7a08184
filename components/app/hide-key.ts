/** Free in Chromium and Firefox on every system: neither has a browser function of its own on it. */
export const hideKey = 'F8'

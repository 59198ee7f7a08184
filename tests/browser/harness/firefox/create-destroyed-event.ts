import type { BidiEvent } from './bidi-message.ts'

/** The event that a page is gone, which Firefox does not send for pages of an extension. */
export const createDestroyedEvent = (context: string, url: string): BidiEvent => ({
  method: 'browsingContext.contextDestroyed',
  params: {
    context,
    url,
    children: [],
    parent: null,
    originalOpener: null,
    userContext: 'default',
    clientWindow: '',
  },
})

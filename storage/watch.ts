/** Ends a subscription. */
export type Stop = () => void

/** Subscribes to a kept value: tells it now and at every change, until stopped. */
export type Watch<T> = (notify: (value: T) => void, onError: (error: unknown) => void) => Stop

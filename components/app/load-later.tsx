import type { ComponentChild, FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export type Later<Props> = {
  /** Draws the part: at once when it is loaded. */
  Part: FunctionComponent<Props>
  /** Loads the part before anyone asks for it. */
  prefetch: () => Promise<unknown>
}

/**
 * A part of a screen that the first view does without. Its code lies in a file of its own in the package and is loaded
 * when idle or when asked for, whichever comes first. `failure` stands where it could not be loaded.
 */
export function loadLater<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  failure: () => ComponentChild,
): Later<Props> {
  let Loaded: FunctionComponent<Props> | undefined
  const prefetch = async () => {
    Loaded ??= await load()
  }
  function Part(props: Props) {
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>(Loaded ? 'loaded' : 'loading')
    useEffect(() => {
      if (Loaded) return setState('loaded')
      prefetch().then(
        () => setState('loaded'),
        (error: unknown) => {
          console.error(error)
          setState('failed')
        },
      )
    }, [])
    if (Loaded) return <Loaded {...props} />
    return state === 'failed' ? failure() : null
  }
  return { Part, prefetch }
}

import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react';

export interface Later<Props> {
  /** The part, and until its script is here what stands in for it. */
  readonly Part: (props: Props) => ReactNode;
  /** Begins to load its script. */
  readonly load: () => Promise<unknown>;
}

/**
 * A part of the page with a script of its own. React's `lazy` shows what stands in for a part for three tenths of a
 * second at least, even when its script is here; this shows the part as soon as it can.
 */
export function later<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  waiting: ReactNode,
): Later<Props> {
  let here: ComponentType<Props> | null = null;
  const load = async () => (here ??= await fetchPart());
  function Part(props: Props): ReactNode {
    const [Loaded, setLoaded] = useState(() => here);
    const [failed, setFailed] = useState<unknown>(null);
    useEffect(() => {
      if (Loaded) return;
      load().then((part) => startTransition(() => setLoaded(() => part)), setFailed);
    }, [Loaded]);
    if (failed !== null) throw failed;
    return Loaded ? <Loaded {...props} /> : waiting;
  }
  return { Part, load };
}

/** A link whose words are under the pointer, or have the focus, in a text beside the drawing. */
export interface PointedLink {
  readonly source: string;
  readonly target: string;
}

const listeners = new Set<(link: PointedLink | null) => void>();

/** Tells the drawing of it; it is over in a moment, and so no part of the view. */
export function pointAt(link: PointedLink | null): void {
  for (const listener of listeners) listener(link);
}

export function watchPointed(listener: (link: PointedLink | null) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

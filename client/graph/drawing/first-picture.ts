import { Told } from './told.ts';

/** Whether a network has been drawn since the page was opened. */
const isThere = new Told(false);

export function tellFirstPicture(): void {
  isThere.tell(true);
}

/**
 * Has something done as soon as the first picture is there; at once when it is. What else is on the page is much
 * work as well, and the picture is what one has come for.
 * @returns the way to call it off
 */
export function afterFirstPicture(task: () => void): () => void {
  return isThere.watch((is) => {
    if (is) task();
  });
}

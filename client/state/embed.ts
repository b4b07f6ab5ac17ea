import type { Slice } from './slice.ts';

/** Whether the page stands in another one: then it is the drawing alone, with a way to the whole. */
export const embedSlice: Slice<boolean> = {
  initial: false,
  changed: (embed) => embed,
  write: (embed) => (embed ? ['embed'] : []),
  read: (query) => query.has('embed'),
};

import { LANES, type LanesBy } from '../graph/layouts/layout.ts';
import type { Slice } from './slice.ts';

/** What the drawing shows of time. */
export interface TimeState {
  /** What makes a lane of the time layout. */
  readonly lanes: LanesBy;
  /** Only instruments of these years are shown, in a network or among the hits of a search; null when all are. */
  readonly window: YearWindow | null;
}

/** Both years included. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

export type TimeChange =
  | { readonly type: 'choose-lanes'; readonly lanes: LanesBy }
  | { readonly type: 'choose-window'; readonly window: YearWindow | null };

export const timeSlice: Slice<TimeState> = {
  initial: { lanes: 'kind', window: null },
  changed: (time, change) => {
    switch (change.type) {
      case 'choose-lanes':
        return change.lanes === time.lanes ? time : { ...time, lanes: change.lanes };
      case 'choose-window':
        return same(change.window, time.window) ? time : { ...time, window: change.window };
      // Another network has other years; who likes lanes by organ likes them there too.
      case 'open':
      case 'open-link':
      case 'trace':
      case 'check':
      case 'find':
      case 'leave':
        return time.window === null ? time : { ...time, window: null };
      default:
        return time;
    }
  },
  write: ({ lanes, window }) => [
    ...(lanes === timeSlice.initial.lanes ? [] : [`lanes=${lanes}`]),
    ...(window === null ? [] : [`years=${window.from}-${window.to}`]),
  ],
  read: (query) => ({
    lanes: query.oneOf(LANES, 'lanes') ?? timeSlice.initial.lanes,
    window: readWindow(query.first('years')),
  }),
};

function readWindow(text: string | undefined): YearWindow | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text ?? '') ?? [];
  if (from === undefined || to === undefined) return null;
  const [one, other] = [Number(from), Number(to)];
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

function same(one: YearWindow | null, other: YearWindow | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

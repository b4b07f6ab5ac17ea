import type { Arrangement, LayoutId, LayoutInput } from './layout.ts';
import { LAYOUTS } from './layouts.ts';

/** Arranges on a thread of its own, so that the page stays quick; ended by whoever no longer wants it. */
export interface Order {
  readonly layout: LayoutId;
  readonly input: LayoutInput;
}

export type Report =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'done'; readonly arrangement: Arrangement };

/** What is less than a hundredth is not worth a message. */
const LEAST_PROGRESS = 0.01;

function report(what: Report): void {
  postMessage(what);
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  let told = 0;
  const arrangement = LAYOUTS[data.layout].arrange(data.input, (part) => {
    if (part - told < LEAST_PROGRESS) return;
    told = part;
    report({ kind: 'progress', part });
  });
  report({ kind: 'done', arrangement });
});

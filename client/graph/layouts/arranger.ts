import type { Arrangement, LayoutId, LayoutInput, Progress } from './layout.ts';
import type { Order, Report } from './worker.ts';

/** Has networks arranged by a worker, one at a time; the worker is kept for the next. */
export class Arranger {
  #worker: Worker | null = null;

  /**
   * @param tell hears which part is done, 0 to 1
   * @throws the signal's reason as soon as it is aborted: a layout in the middle of its work is not waited for
   */
  arrange(layout: LayoutId, input: LayoutInput, tell: Progress, signal: AbortSignal): Promise<Arrangement> {
    const worker = (this.#worker ??= start());
    return new Promise((resolve, reject) => {
      const end = (answer: () => void) => {
        worker.removeEventListener('message', hear);
        worker.removeEventListener('error', fail);
        signal.removeEventListener('abort', abort);
        answer();
      };
      const hear = ({ data }: MessageEvent<Report>) => {
        if (data.kind === 'progress') tell(data.part);
        else end(() => resolve(data.arrangement));
      };
      const fail = ({ message }: ErrorEvent) => {
        this.dispose();
        end(() => reject(new Error(message || 'the layout could not be computed')));
      };
      const abort = () => {
        this.dispose();
        end(() => reject(signal.reason));
      };
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      worker.addEventListener('message', hear);
      worker.addEventListener('error', fail);
      signal.addEventListener('abort', abort, { once: true });
      const order: Order = { layout, input: plain(input) };
      worker.postMessage(order, []);
    });
  }

  dispose(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

function start(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** Only what layouts read: the rest need not be copied to the other thread. */
function plain({ nodes, links, room, lanes }: LayoutInput): LayoutInput {
  return {
    nodes: nodes.map(({ id, kind, organ, placed, adopted, lines, isRoot }) => ({
      id,
      kind,
      organ,
      placed,
      adopted,
      lines,
      isRoot,
    })),
    links: links.map(({ source, target }) => ({ source, target })),
    room,
    lanes,
  };
}

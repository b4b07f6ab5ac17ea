import { plain, quoted, type Query } from './query.ts';
import type { Slice } from './slice.ts';

/** What one does beside looking at a network: a page of its own in its place. */
export type Task =
  /** Which treaties an instrument invokes, through up to `depth` links. */
  | ({ readonly kind: 'trace'; readonly id: string } & TraceSettings)
  /** The citations of a draft, compared with the graph. */
  | { readonly kind: 'check' }
  /** Everything that some words find, in names and in texts. */
  | { readonly kind: 'find'; readonly words: string }
  /** A body or conference, and its instruments. */
  | { readonly kind: 'about'; readonly id: string }
  /** What marks, roles and keys mean. */
  | { readonly kind: 'help' };

/** Links in a chain of a trace; 1 is what the text itself invokes. */
export const TRACE_DEPTHS = [1, 2, 3, 4] as const;
const FIRST_TRACE_DEPTH = 2;

/** How a trace is shown. */
export interface TraceSettings {
  /** Links of a chain at most. */
  readonly depth: number;
  /** Many chains of each treaty, or the first few. */
  readonly many: boolean;
  /** Each step as a sentence. */
  readonly spelled: boolean;
}

const FIRST_TRACE: TraceSettings = { depth: FIRST_TRACE_DEPTH, many: false, spelled: false };

export type TaskChange =
  | ({ readonly type: 'trace'; readonly id: string } & Partial<TraceSettings>)
  | { readonly type: 'check' }
  | { readonly type: 'find'; readonly words: string }
  | { readonly type: 'about'; readonly id: string }
  | { readonly type: 'help' };

/** How each kind of task stands in the address; a new one is a new entry. */
const ADDRESSES: {
  readonly [Kind in Task['kind']]: {
    readonly write: (task: Extract<Task, { readonly kind: Kind }>) => readonly string[];
    readonly read: (query: Query) => Task | null;
  };
} = {
  trace: {
    write: ({ id, depth, many, spelled }) => [
      `trace=${quoted(id)}`,
      ...(depth === FIRST_TRACE_DEPTH ? [] : [`depth=${depth}`]),
      ...(many ? ['chains=many'] : []),
      ...(spelled ? ['steps=spelled'] : []),
    ],
    read: (query) => {
      const id = plain(query.first('trace'));
      const depth = TRACE_DEPTHS.find((one) => String(one) === query.first('depth'));
      if (id === null) return null;
      return {
        kind: 'trace',
        id,
        depth: depth ?? FIRST_TRACE_DEPTH,
        many: query.first('chains') === 'many',
        spelled: query.first('steps') === 'spelled',
      };
    },
  },
  check: {
    write: () => ['check'],
    read: (query) => (query.has('check') ? { kind: 'check' } : null),
  },
  find: {
    write: ({ words }) => [`find=${quoted(words)}`],
    read: (query) => {
      const words = plain(query.first('find'));
      return words === null ? null : { kind: 'find', words };
    },
  },
  about: {
    write: ({ id }) => [`about=${quoted(id)}`],
    read: (query) => {
      const id = plain(query.first('about'));
      return id === null ? null : { kind: 'about', id };
    },
  },
  help: {
    write: () => ['help'],
    read: (query) => (query.has('help') ? { kind: 'help' } : null),
  },
};

export const taskSlice: Slice<Task | null> = {
  initial: null,
  changed: (task, change) => {
    switch (change.type) {
      case 'trace':
        return {
          kind: 'trace',
          id: change.id,
          depth: change.depth ?? FIRST_TRACE.depth,
          many: change.many ?? FIRST_TRACE.many,
          spelled: change.spelled ?? FIRST_TRACE.spelled,
        };
      case 'check':
      case 'help':
        return { kind: change.type };
      case 'find':
        return { kind: 'find', words: change.words };
      case 'about':
        return { kind: 'about', id: change.id };
      case 'open':
      case 'open-link':
      case 'leave':
        return null;
      case 'rename':
        return task?.kind === 'trace' && task.id === change.from ? { ...task, id: change.to } : task;
      default:
        return task;
    }
  },
  write: (task) => (task === null ? [] : written(task)),
  read: (query) => {
    const found = Object.values(ADDRESSES).map(({ read }) => read(query));
    return found.find((task) => task !== null) ?? null;
  },
};

function written<Kind extends Task['kind']>(task: Extract<Task, { readonly kind: Kind }>): readonly string[] {
  return ADDRESSES[task.kind].write(task);
}

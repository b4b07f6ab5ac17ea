import type { ReactNode } from 'react';
import { CheckPage } from './check/check-page.tsx';
import type { Task } from './state/task.ts';
import type { Change } from './state/view.ts';
import { texts } from './texts/texts.ts';
import { TracePage } from './trace/trace-page.tsx';

/** A page in place of the network: what the browser's title says, and what is on it. */
interface TaskPage<Kind extends Task['kind']> {
  readonly title: (task: Extract<Task, { readonly kind: Kind }>) => string;
  readonly page: (
    task: Extract<Task, { readonly kind: Kind }>,
    change: (change: Change) => void,
  ) => ReactNode;
}

/** The page of each task; a new task has its place in state/task.ts. */
const PAGES: { readonly [Kind in Task['kind']]: TaskPage<Kind> } = {
  trace: {
    title: ({ id }) => texts.trace.title(id),
    page: ({ id, depth }, change) => <TracePage id={id} depth={depth} change={change} />,
  },
  check: {
    title: () => texts.check.title,
    page: (_, change) => <CheckPage change={change} />,
  },
};

export function taskTitle<Kind extends Task['kind']>(task: Extract<Task, { readonly kind: Kind }>): string {
  return PAGES[task.kind].title(task);
}

export function taskPage<Kind extends Task['kind']>(
  task: Extract<Task, { readonly kind: Kind }>,
  change: (change: Change) => void,
): ReactNode {
  return PAGES[task.kind].page(task, change);
}

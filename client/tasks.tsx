import type { ReactNode } from 'react';
import { AboutPage } from './about/about-page.tsx';
import { CheckPage } from './check/check-page.tsx';
import { FindPage } from './find/find-page.tsx';
import { HelpPage } from './help/help-page.tsx';
import type { Task } from './state/task.ts';
import type { Change, View } from './state/view.ts';
import { texts } from './texts/texts.ts';
import { TracePage } from './trace/trace-page.tsx';

/** A page in place of the network: what the browser's title says, and what is on it. */
interface TaskPage<Kind extends Task['kind']> {
  readonly title: (task: Extract<Task, { readonly kind: Kind }>) => string;
  readonly page: (
    task: Extract<Task, { readonly kind: Kind }>,
    change: (change: Change) => void,
    view: View,
  ) => ReactNode;
}

/** The page of each task; a new task has its place in state/task.ts. */
const PAGES: { readonly [Kind in Task['kind']]: TaskPage<Kind> } = {
  trace: {
    title: ({ id }) => texts.trace.title(id),
    page: ({ id, depth, many, spelled }, change) => (
      <TracePage id={id} settings={{ depth, many, spelled }} change={change} />
    ),
  },
  check: {
    title: () => texts.check.title,
    page: (_, change) => <CheckPage change={change} />,
  },
  find: {
    title: ({ words }) => texts.search.pageTitle(words),
    page: ({ words }, change, view) => <FindPage words={words} view={view} change={change} />,
  },
  about: {
    title: ({ id }) => texts.about.title(id),
    page: ({ id }, change) => <AboutPage id={id} change={change} />,
  },
  help: {
    title: () => texts.help.title,
    page: () => <HelpPage />,
  },
};

export function taskTitle<Kind extends Task['kind']>(task: Extract<Task, { readonly kind: Kind }>): string {
  return PAGES[task.kind].title(task);
}

export function taskPage<Kind extends Task['kind']>(
  task: Extract<Task, { readonly kind: Kind }>,
  change: (change: Change) => void,
  view: View,
): ReactNode {
  return PAGES[task.kind].page(task, change, view);
}

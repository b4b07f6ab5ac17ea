/**
 * Runs tasks side by side and gives their results in the tasks' order. No more than `window` tasks are
 * begun before the oldest result is taken: a slow reader of results slows the tasks down, and memory
 * stays flat however many tasks there are.
 */
export async function* inOrder<Task, Result>(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  run: (task: Task) => Promise<Result>,
  window: number,
): AsyncGenerator<Result, void, undefined> {
  const begun: Promise<Result>[] = [];
  for await (const task of tasks) {
    const result = run(task);
    // Its failure is met when its turn comes; until then it is not an unhandled one.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length >= window) yield* next(begun);
  }
  while (begun.length > 0) yield* next(begun);
}

async function* next<Result>(begun: Promise<Result>[]): AsyncGenerator<Result, void, undefined> {
  const oldest = begun.shift();
  if (oldest) yield await oldest;
}

import { runJob } from './run/job.ts';
import type { Job, Outcome } from './run/job.ts';

/** What each worker thread runs, one document after the other. */
export default async function work({ input, ...options }: Job): Promise<Outcome> {
  return await runJob(input, options);
}

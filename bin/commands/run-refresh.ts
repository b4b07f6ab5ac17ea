import { refresh } from '../../ingest/load/derived/refresh.ts';
import type { Context } from '../context.ts';
import { withStore } from './open-store.ts';

/** Brings what is derived up to date, and says what has changed. */
export async function runRefresh(context: Context): Promise<void> {
  await withStore(context, async (engine) => {
    const { instruments, references, authorities, relationships, mended } = await refresh(engine);
    await context.terminal.out(
      `${instruments} instruments and ${references} references between them read; ` +
        `the authority of ${authorities} and ${relationships} relationships of series and oversight are new; ` +
        `${mended} instruments, bodies and conferences were mended after their ids and the registry\n`,
    );
  });
}

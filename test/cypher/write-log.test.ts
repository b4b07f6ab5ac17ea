import { expect, test, vi } from 'vitest';
import { WriteLog } from '../../cypher/embedded/write-log.ts';

test('the log of a store is looked after once much has been written, and not for a little', () => {
  const database = { setCheckpointTriggers: vi.fn<(triggers: object) => void>() };
  const log = new WriteLog(database);
  for (let write = 0; write < 10; write += 1) log.grows();
  expect(database.setCheckpointTriggers).not.toHaveBeenCalled();
  for (let write = 0; write < 1_000; write += 1) log.grows();
  expect(database.setCheckpointTriggers).toHaveBeenCalledExactlyOnceWith({ walBytes: expect.any(Number) });
});

// Preloaded into the server that is measured: whenever it is sent a message it collects all garbage and answers with
// what is left, in bytes. Nothing comes between the two.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.send) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  process.on('message', () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    process.send(heapUsed + external);
  });
  // It does not keep the server from ending.
  process.channel.unref();
}

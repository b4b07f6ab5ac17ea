import { setFlagsFromString } from 'node:v8';

/** The release of V8 from which on calls of functions are counted, and the budget is not known any more. */
const COUNTS_CALLS = 12;
/** Ten times as many as by default. */
const CALLS_BEFORE_OPTIMIZING = 30_000;

let isTunedForMany: boolean | null = null;

/**
 * Tells the engine that many texts come. By default the optimising compiler, in a thread beside each
 * worker, begins so early that it takes a fifth of all processor time, much of it for functions that it
 * soon has to compile again. With simple machine code from the first call on, and the optimising compiler
 * later, one worker takes a tenth and two take a quarter less time; where calls are counted, one takes a
 * tenth and two take a sixth less of all processors. Workers that keep all processors busy have none left
 * for the threads that help each of them to free memory: without these, two take another tenth less. No flag changes
 * what code does. Not the flags for regular expressions: changed while some have been compiled, they end the process.
 */
export function tuneEngine(workers: number): void {
  const areMany = workers > 1;
  if (isTunedForMany === areMany) return;
  isTunedForMany = areMany;
  setFlagsFromString('--always-sparkplug');
  setFlagsFromString(areMany ? '--no-parallel-scavenge' : '--parallel-scavenge');
  if (Number.parseInt(process.versions.v8, 10) >= COUNTS_CALLS) {
    setFlagsFromString(`--invocation-count-for-turbofan=${CALLS_BEFORE_OPTIMIZING}`);
    return;
  }
  // More workers than one compile the same functions and take each other's processors for it.
  setFlagsFromString(`--interrupt-budget=${areMany ? 1_000_000 : 400_000}`);
}

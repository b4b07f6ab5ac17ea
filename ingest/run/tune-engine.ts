import { setFlagsFromString } from 'node:v8';

/** The release of V8 from which on functions are counted by calls, so that the budget is not known any more. */
const COUNTS_CALLS = 12;

let isTuned = false;

/**
 * Tells the engine that many texts come. By default the optimising compiler, in a thread beside each
 * worker, begins so early that it takes a fifth of all processor time, much of it for functions that it
 * soon has to compile again. With simple machine code from the first call on, and the optimising compiler
 * later, one worker takes a tenth and two take a quarter less time. Does nothing when it was called
 * before. Both flags only say when code is compiled, never what it does.
 */
export function tuneEngine(workers: number): void {
  if (isTuned) return;
  isTuned = true;
  setFlagsFromString('--always-sparkplug');
  // More workers than one compile the same functions and take each other's processors for it.
  const budget = workers > 1 ? 1_000_000 : 400_000;
  if (Number.parseInt(process.versions.v8, 10) < COUNTS_CALLS)
    setFlagsFromString(`--interrupt-budget=${budget}`);
}

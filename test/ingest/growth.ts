/** In code units: quadratic work shows at this length, and linear work is done in a moment. */
const LENGTH = 16_000;
const TIMES = 4;
/** Linear work takes TIMES as long, quadratic work TIMES squared: between them, with room for a busy machine. */
export const BOUND = 9;
/** Milliseconds that any measurement may be wrong by. */
const NOISE = 15;
const TRIES = 4;

/**
 * How many times as long the work takes on a text that is four times as long; the least of some tries, which end when
 * it is within the bound.
 */
export function growth(textOf: (length: number) => string, work: (text: string) => void): number {
  const timeOf = (length: number): number => processorTime(work, textOf(length));
  let least = Infinity;
  for (let count = 0; count < TRIES && least > BOUND; count++) {
    const short = Math.min(timeOf(LENGTH), timeOf(LENGTH));
    least = Math.min(least, timeOf(TIMES * LENGTH) / (short + NOISE));
  }
  return least;
}

/** Milliseconds of this process: other programs do not count. */
function processorTime(work: (text: string) => void, text: string): number {
  const before = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

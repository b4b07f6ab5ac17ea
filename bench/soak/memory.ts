/** Memory of the server's process at one moment, in bytes. */
export interface Sample {
  /** Of the whole process: with code, and with the embedded store where it is in there. */
  readonly resident: number;
  /** Of it what the program's own objects take, and garbage that is not collected yet. */
  readonly script: number;
  /** What its objects take when all garbage has just been collected; null when it was not. */
  readonly inUse: number | null;
}

/** What a run says of memory. */
export interface Verdict {
  readonly most: number;
  readonly mostScript: number;
  /** By what the least memory rises in the whole run, as a line through it says: of the process, of its objects in use. */
  readonly rise: number;
  readonly riseScript: number;
  readonly isBelowLimit: boolean;
  readonly isSteady: boolean;
}

/** What the server may take beside the store, in bytes. */
const MEMORY_LIMIT = 512 * 1024 * 1024;
/** Memory is compared from here on: before it, code is compiled and pools and caches fill. */
const WARM_SHARE = 0.34;
/** Rise of memory over a run, beside its middle, that is no leak: garbage that happens not to be collected yet. */
const STEADY = 0.1;
/** Samples of the process of which the least counts: what is there between two collections of garbage says nothing. */
const GROUP = 4;
/** Samples from one to the next before which all garbage is collected. Seldom, so that it does not keep memory low. */
export const COLLECT_EVERY = 6;

/**
 * A leak is a trend and no amount: the least memory of each minute, with a line through it that a few odd minutes do
 * not tilt (Theil and Sen: the median of the slopes between any two); of objects what is in use when garbage has been
 * collected. It must not rise by more than a tenth over the length of the run, whole process and objects alike. Beside
 * it the limit, for all but what the embedded store takes by itself (`store`).
 */
export function judgeMemory(samples: readonly Sample[], store: number, peak = 0): Verdict {
  const warm = samples.slice(Math.floor(samples.length * WARM_SHARE));
  const resident = leastOfEach(warm.map((sample) => sample.resident));
  const inUse = warm.map((sample) => sample.inUse).filter((bytes) => bytes !== null);
  const rise = (slope(resident) * samples.length) / GROUP;
  const riseScript = (slope(inUse) * samples.length) / COLLECT_EVERY;
  const most = Math.max(peak, ...samples.map((sample) => sample.resident));
  return {
    most,
    mostScript: Math.max(...samples.map((sample) => sample.script)),
    rise,
    riseScript,
    isBelowLimit: most - store <= MEMORY_LIMIT,
    isSteady: rise <= STEADY * middle(resident) && riseScript <= STEADY * middle(inUse),
  };
}

function leastOfEach(values: readonly number[]): readonly number[] {
  const least: number[] = [];
  for (let at = 0; at < values.length; at += GROUP) least.push(Math.min(...values.slice(at, at + GROUP)));
  return least;
}

/** For each step from one value to the next. */
function slope(values: readonly number[]): number {
  const slopes = values.flatMap((value, at) =>
    values.slice(at + 1).map((later, step) => (later - value) / (step + 1)),
  );
  return middle(slopes);
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

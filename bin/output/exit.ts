/** What the exit status tells a script. */
export const EXIT = {
  ok: 0,
  /** A wrong option or value, a port in use; or a defect. */
  usage: 1,
  /** Some input could not be read; the rest was done. */
  input: 2,
  /** The store cannot be reached or opened. */
  store: 3,
  /** `ungraph check` found citations that lead nowhere, or not to the newest, or are misprinted. */
  findings: 4,
  /** As shells do it: 128 and the signal's number. */
  interrupted: 130,
  terminated: 143,
} as const;

/** Something the caller can put right; the message says how. */
export class UsageError extends Error {
  readonly exitStatus = EXIT.usage;
  override readonly name = 'UsageError';
}

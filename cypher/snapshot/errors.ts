/** A file that is no snapshot, or is damaged, or does not fit the store; the message says what to do. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  /** As for any input that could not be read. */
  readonly exitStatus = 2;
}

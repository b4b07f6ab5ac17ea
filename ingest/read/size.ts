import { statSync } from 'node:fs';
import type { Input } from './find-inputs.ts';

/** What an input takes on the disk, in bytes, packed as it is there; 0 where nobody knows. */
export function sizeOnDisk(input: Input): number {
  if (input.from === 'bytes') return input.packedSize ?? input.bytes.length;
  if (input.from !== 'file') return 0;
  return statSync(input.file, { throwIfNoEntry: false })?.size ?? 0;
}

import { readFileSync } from 'node:fs';

/** Seconds of processor time that a process has used, as Linux counts it, in hundredths; null elsewhere, or when it is gone. */
export function processorSeconds(pid: number | undefined): number | null {
  try {
    // The second field is the program's name, in brackets, and may have anything in it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

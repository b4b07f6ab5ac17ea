import { readFileSync } from 'node:fs';

/**
 * A report of vitest; null when there is none, because its suite did not come to its end.
 * @param {string | undefined} file
 */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file ?? '', 'utf8'));
  } catch {
    return null;
  }
}

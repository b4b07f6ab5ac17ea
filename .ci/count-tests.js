// Prints "PASSED FAILED" of one report of vitest; "0 0" when there is none.
import { readFileSync } from 'node:fs';

function count(file) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    // A file that could not even be loaded has failed without a test that did.
    return [numPassedTests, numFailedTests || numFailedTestSuites];
  } catch {
    return [0, 0];
  }
}

process.stdout.write(`${count(process.argv[2] ?? '').join(' ')}\n`);

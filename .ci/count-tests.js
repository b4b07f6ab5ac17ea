// Prints "PASSED FAILED" of one report of vitest; "0 0" when there is none.
import { readReport } from './report.js';

const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = readReport(process.argv[2]) ?? {};
// A file that could not even be loaded has failed without a test that did.
process.stdout.write(`${numPassedTests} ${numFailedTests || numFailedTestSuites}\n`);

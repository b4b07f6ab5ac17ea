// Prints a line for each test that failed in one report of vitest, with the first line of what was wrong.
import { readReport } from './report.js';

const firstLine = (text) => (text ?? '').split('\n')[0];
const tell = (line) => process.stdout.write(`${line}\n`);
for (const { name, status, message, assertionResults } of readReport(process.argv[2])?.testResults ?? []) {
  const file = name.slice(name.lastIndexOf('/test/') + 1);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  for (const { fullName, failureMessages } of tests)
    tell(`${file}: ${fullName}: ${firstLine(failureMessages[0])}`);
  if (status === 'failed' && tests.length === 0) tell(`${file}: ${firstLine(message)}`);
}

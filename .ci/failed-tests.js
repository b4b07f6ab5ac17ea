// Prints a line for each test that failed in one report of vitest, with the first line of what was wrong.
import { readFileSync } from 'node:fs';

let report = { testResults: [] };
try {
  report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
} catch {
  // No report: the suite did not come to its end, which its log tells.
}
const firstLine = (text) => (text ?? '').split('\n')[0];
const tell = (line) => process.stdout.write(`${line}\n`);
for (const { name, status, message, assertionResults } of report.testResults) {
  const file = name.slice(name.lastIndexOf('/test/') + 1);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  for (const { fullName, failureMessages } of tests)
    tell(`${file}: ${fullName}: ${firstLine(failureMessages[0])}`);
  if (status === 'failed' && tests.length === 0) tell(`${file}: ${firstLine(message)}`);
}

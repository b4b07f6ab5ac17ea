import { execFileSync } from 'node:child_process';

// A failed command's error carries all that was printed, twice: its message says enough.
process.on('uncaughtException', ({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
});

/** Runs to the end; gives what was printed. @throws when it ends with another status. */
export function run(command, args, { status = 0, ...options } = {}) {
  try {
    const out = execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', ...options });
    if (status !== 0) throw Object.assign(new Error('ended well'), { status: 0 });
    return out;
  } catch (error) {
    if (error.status === status) return String(error.stdout);
    throw new Error(
      `${command} ${args.join(' ')} ended with ${error.status}: ${error.stdout ?? ''}\n${error.stderr ?? error.message}`,
      { cause: error },
    );
  }
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import pc from 'picocolors';
import { EXIT } from './exit.ts';

export type Colors = ReturnType<typeof pc.createColors>;

/** Where a command writes: results to `out`, everything meant for the person to `err`. */
export interface Terminal {
  /** Resolves when the reader has room for more. */
  out(part: string | Uint8Array): Promise<void>;
  /** One line for the person. */
  err(line: string): void;
  /** Overwritten by the next one; nothing when standard error is no terminal. */
  status(line: string): void;
  /** For what goes to `out`; none when it is no terminal or NO_COLOR is set. */
  readonly colors: Colors;
  readonly interactive: boolean;
  /** Aborted by the first interrupt or termination; the second ends the process at once. */
  readonly stopped: AbortSignal;
}

/** A running process as a command sees it. */
export function terminal(process: NodeJS.Process): Terminal {
  // `ungraph extract … | head`: the reader has seen enough, which is no error of anyone's.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.usage);
    });
  const { stdout, stderr } = process;
  const interactive = stderr.isTTY && process.env['TERM'] !== 'dumb';
  const clear = interactive ? '\r\u001B[K' : '';
  return {
    out: async (part) =>
      await writeTo(stdout, stdout.isTTY && typeof part === 'string' ? harmless(part) : part),
    err: (line) => void stderr.write(`${clear}${harmless(line)}\n`),
    status: (line) => {
      if (interactive) stderr.write(`${clear}${harmless(line).slice(0, (stderr.columns || 80) - 1)}`);
    },
    colors: pc.createColors(stdout.isTTY && pc.isColorSupported),
    interactive,
    stopped: stopSignal(process),
  };
}

/** What steers a terminal, but for line ends (of CSV and RIS, too: `\r\n`), tabs and colours. */
// It is control characters that are looked for.
// oxlint-disable-next-line eslint/no-control-regex
const STEERING = /\u001B(?!\[[\d;]*m)|\r(?!\n)|[\0-\u0008\v\f\u000E-\u001A\u001C-\u001F\u007F-\u009F]/g;

/** Names of files and words of texts are anyone's: they are shown, and do not move the cursor or clear the screen. */
const harmless = (text: string): string =>
  text.replace(STEERING, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

async function writeTo(stream: Writable, part: string | Uint8Array): Promise<void> {
  if (!stream.write(part)) await once(stream, 'drain');
}

function stopSignal(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const [signal, status] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', EXIT.terminated],
  ] as const)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(status);
      controller.abort(status);
    });
  return controller.signal;
}

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import pc from 'picocolors';
import { EXIT } from './exit.ts';
import { reasonOf } from './unwritable.ts';

export type Colors = ReturnType<typeof pc.createColors>;
type Formatter = Colors['bold'];

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
export function terminal(process: NodeJS.Process, isColorSupported = pc.isColorSupported): Terminal {
  // `ungraph extract … | head`: the reader has seen enough, which is no error of anyone's.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.ok);
      if (stream === process.stdout)
        process.stderr.write(`ungraph: standard output cannot be written: ${reasonOf(error)}.\n`);
      process.exit(EXIT.usage);
    });
  const { stdout, stderr } = process;
  const interactive = stderr.isTTY && process.env['TERM'] !== 'dumb';
  const clear = interactive ? '\r\u001B[K' : '';
  const own = new OwnColors(stdout.isTTY && isColorSupported);
  return {
    out: async (part) => await writeTo(stdout, stdout.isTTY ? own.shown(part) : part),
    err: (line) => void stderr.write(`${clear}${oneLine(line)}\n`),
    status: (line) => {
      if (interactive) stderr.write(`${clear}${oneLine(line).slice(0, (stderr.columns || 80) - 1)}`);
    },
    colors: own.colors,
    interactive,
    stopped: stopSignal(process),
  };
}

/** What steers a terminal, but for line ends (of CSV and RIS, too: `\r\n`) and tabs. */
// It is control characters that are looked for.
// oxlint-disable-next-line eslint/no-control-regex
const STEERING = /\r(?!\n)|[\0-\u0008\v\f\u000E-\u001F\u007F-\u009F]/g;

/**
 * Names of files and words of texts are anyone's: they are shown, and do not move the cursor, clear the screen or
 * colour it.
 */
const harmless = (text: string): string => text.replace(STEERING, (sign) => `\\x${hex(sign, 2)}`);

/** The same for what is to stay one line, whatever the name of a file in it holds. */
export const oneLine = (text: string): string =>
  harmless(text).replace(/\r?\n/g, (sign) => (sign === '\n' ? '\\x0a' : '\\x0d\\x0a'));

/** JSON leaves some of them as they are; it has its own way to write them. */
const harmlessJson = (json: string): string => json.replace(STEERING, (sign) => `\\u${hex(sign, 4)}`);

const hex = (sign: string, digits: number): string => sign.charCodeAt(0).toString(16).padStart(digits, '0');

/** The colours of the program, told from those that a text brings along by a word that no text can know. */
class OwnColors {
  readonly #own = `\u001B${randomUUID()}`;
  readonly colors: Colors;

  constructor(areSupported: boolean) {
    const colors = pc.createColors(areSupported);
    const marked = Object.entries(colors).map(([name, paint]) => [
      name,
      typeof paint === 'function' ? this.#marked(paint) : paint,
    ]);
    this.colors = areSupported ? (Object.fromEntries(marked) as Colors) : colors;
  }

  /** What is shown on a terminal of a text, or of lines of JSON in UTF-8. */
  shown(part: string | Uint8Array): string {
    if (typeof part !== 'string') return harmlessJson(Buffer.from(part).toString('utf8'));
    return part.split(this.#own).map(harmless).join('\u001B');
  }

  #marked(paint: Formatter): Formatter {
    const [before = '', after = ''] = paint('|')
      .split('|')
      .map((code) => code.replaceAll('\u001B', this.#own));
    return (text) => `${before}${text}${after}`;
  }
}

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

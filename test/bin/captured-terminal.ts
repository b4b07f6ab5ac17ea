import pc from 'picocolors';
import type { Terminal } from '../../bin/output/terminal.ts';

/** A terminal that keeps what is written to it: no colours, nobody who interrupts. */
export function capturedTerminal(): { readonly terminal: Terminal; out(): string; err(): string } {
  const out: Buffer[] = [];
  let err = '';
  const terminal: Terminal = {
    out: async (part) => void out.push(Buffer.from(part)),
    err: (line) => void (err += `${line}\n`),
    status: () => {},
    colors: pc.createColors(false),
    interactive: false,
    stopped: new AbortController().signal,
  };
  return { terminal, out: () => Buffer.concat(out).toString(), err: () => err };
}

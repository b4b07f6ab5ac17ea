import type { Terminal } from './output/terminal.ts';

/** What every command is given. */
export interface Context {
  readonly terminal: Terminal;
  /** The folder of the built program (dist/), with the workers and the explorer's page. */
  readonly home: URL;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Sets the status that the process ends with when the command itself ends well. */
  setStatus(status: number): void;
}

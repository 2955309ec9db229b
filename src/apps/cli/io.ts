/** What the command line writes to; a test hands in its own. */
import { inspect } from 'node:util';

export interface CliIo {
  /** The report, and nothing else. */
  out(text: string): void;
  /** Sentences for people. */
  err(text: string): void;
  /** Progress is shown to a terminal only. */
  readonly isTerminal: boolean;
  /** Told of the fault behind a sentence, its stack and its causes; there only where SOATBIEU_DEBUG=1. */
  fault?(error: unknown): void;
}

export function processIo(): CliIo {
  // A reader that has seen enough ("| head") is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    ...(process.env.SOATBIEU_DEBUG === '1' && {
      fault: (error: unknown) => process.stderr.write(`${typeof error === 'string' ? error : inspect(error)}\n`),
    }),
  };
}

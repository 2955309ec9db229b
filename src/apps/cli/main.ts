/** Starts the command line: hands the process to `run` and takes its exit status. */
import { processIo } from './io';
import { run } from './run';

void run(process.argv.slice(2), processIo()).then((status) => (process.exitCode = status));

/** A wrong command line, with the one sentence that says what is wrong. Ends the run with its own exit status. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

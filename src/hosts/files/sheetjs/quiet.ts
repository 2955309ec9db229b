/**
 * Work of the foreign reader. Whatever it stumbles over is the file's fault, as far as a person can do anything about it. It also
 * writes notes about records it does not know to the console, which belongs to whoever runs us; it is kept from that meanwhile.
 */
import { FileProblem } from '../file-problem';

/** @throws FileProblem */
export function quietly<T>(work: () => T): T {
  const { error: said, log } = console;
  console.error = console.log = () => undefined;
  try {
    return work();
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new FileProblem(/password|encrypt/i.test(message) ? 'encrypted' : 'damaged', message, { cause: error });
  } finally {
    console.error = said;
    console.log = log;
  }
}

/**
 * The guard against bombs, one for all who read zip files: how many parts an archive may have, what they may declare, and what
 * they may come to when they are unpacked. Nothing that the file says of itself is relied on.
 */
import { FileProblem } from '../file-problem';
import { MAX_PACKAGE_PARTS, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_MATTERS_FROM } from '../limits';

interface Declared {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
}

export class BombGuard {
  private parts = 0;
  private declared = 0;
  private unpacked = 0;

  /** How many parts the archive says it has, before any of them is looked at. @throws FileProblem too-large */
  expect(parts: number): void {
    if (parts > MAX_PACKAGE_PARTS) throw new FileProblem('too-large', `${String(parts)} parts`);
  }

  /** A part as the directory describes it. @throws FileProblem too-large */
  declare({ name, size, packedSize }: Declared): void {
    this.expect((this.parts += 1));
    this.declared += size;
    if (this.declared > MAX_UNPACKED_BYTES) throw new FileProblem('too-large', `more than ${String(MAX_UNPACKED_BYTES)} bytes unpacked`);
    if (size > RATIO_MATTERS_FROM && size > packedSize * MAX_RATIO)
      throw new FileProblem('too-large', `${name} is packed ${String(Math.round(size / Math.max(1, packedSize)))} to 1`);
  }

  /** Bytes that came out of a part. @throws FileProblem too-large */
  unpack(name: string, bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > MAX_UNPACKED_BYTES) throw new FileProblem('too-large', `${name} unpacks beyond the limit`);
  }
}

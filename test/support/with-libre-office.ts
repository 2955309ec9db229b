/** Tests that ask LibreOffice. Without it they are left out with one line that says so; where CI=true that is a failure. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findLibreOffice, secondOpinion, type Job, type Opinion } from '../../tools/second-opinion/libre-office';

export interface AskedFile extends Omit<Job, 'file'> {
  readonly bytes: Uint8Array;
}

/** @param tests get to ask; each call starts LibreOffice once, so files are best asked about together */
export function withLibreOffice(name: string, tests: (ask: (files: readonly AskedFile[]) => readonly Opinion[]) => void): void {
  if (findLibreOffice() === null) {
    process.stdout.write(`LibreOffice is not there: left out: ${name}.\n`);
    // Counted, and a file that asks nothing else still holds a test.
    test.skip(name, () => undefined);
    return;
  }
  describe(name, () => {
    jest.setTimeout(120_000);
    let folder = '';

    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-'));
    });

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    tests((files) =>
      secondOpinion(
        files.map(({ bytes, ...job }, index) => {
          const file = path.join(folder, `${String(index)}.xlsx`);
          writeFileSync(file, bytes);
          return { file, ...job };
        }),
      ),
    );
  });
}

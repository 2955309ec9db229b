/** The workbooks of a folder beside the project, opened one at a time so that memory stays bounded. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';

export interface SharedBook {
  readonly name: string;
  /** Null where the file could not be read. */
  readonly workbook: WorkbookSnapshot | null;
}

/** `../shared/<place>`; null when it is not there. */
export function sharedPlace(place: string): string | null {
  const whole = path.resolve(__dirname, '../../../../shared', place);
  return existsSync(whole) ? whole : null;
}

/** @param wanted part of the names to open; all when left out */
export async function* sharedBooks(folder: string, wanted = ''): AsyncGenerator<SharedBook> {
  const names = readdirSync(folder).filter((name) => /\.(?:xls[xmb]?|ods)$/i.test(name) && name.includes(wanted));
  for (const name of names.sort()) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    yield {
      name,
      workbook: await openWorkbookFile(bytes, name).then(
        (file) => file.readWorkbook(),
        () => null,
      ),
    };
  }
}

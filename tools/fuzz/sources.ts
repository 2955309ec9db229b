/** What the fuzzer starts from: the examples, real workbooks beside the project where there are any, and the same in other formats. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { read, write, type BookType } from '@e965/xlsx';
import type { Source } from './cases';
import { everythingWorkbook } from './everything';

/** Larger files cost time and hold nothing that smaller ones do not. */
const LARGEST = 60_000;
/** Files that are small enough to be written in other formats while one waits. */
const LARGEST_OF_OTHERS = 30_000;
const FOLDERS = ['examples', '../shared/data', '../shared/corpus', '../shared/faults'];

function workbooksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:xls[xmb]?|ods)$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= LARGEST)
    .sort();
}

/** Read anew each time: hundreds of workbooks need not lie in memory. */
const fromFile = (root: string, file: string): Source => ({
  name: path.relative(root, file),
  bytes: () => new Uint8Array(readFileSync(file)),
});

/** The same workbook in another format, as a foreign writer has it; what that one cannot write stays as it is. */
function otherFormat(bytes: Uint8Array, bookType: BookType): Uint8Array {
  try {
    const book = read(bytes, { cellFormula: true, cellStyles: true });
    return new Uint8Array(write(book, { type: 'buffer', bookType }) as Uint8Array);
  } catch {
    return bytes;
  }
}

const as = (source: Source, bookType: BookType): Source => ({
  name: `${source.name}.${bookType === 'biff8' ? 'xls' : bookType}`,
  bytes: () => otherFormat(source.bytes(), bookType),
});

/** @param root of the project */
export function fuzzSources(root: string): Source[] {
  const files = FOLDERS.flatMap((folder) => workbooksIn(path.join(root, folder)));
  const own = files.map((file) => fromFile(root, file));
  const made: Source = { name: 'everything.xlsx', bytes: everythingWorkbook };
  const small = files.flatMap((file, index) => {
    const source = own[index];
    return source !== undefined && /\.xlsx$/.test(file) && statSync(file).size <= LARGEST_OF_OTHERS ? [source] : [];
  });
  const others = small.flatMap((source, index) =>
    index % 4 === 0 ? (['xlsb', 'ods', 'biff8'] as const).map((type) => as(source, type)) : [],
  );
  // The made one holds what real ones seldom do, so it comes up as often as a tenth of them.
  return [...own, ...others, ...Array<Source>(Math.ceil((own.length + others.length) / 10)).fill(made)];
}

/**
 * The older .xls format, for reading only. SheetJS reads values and formulas; looks come from `biff-looks`. Loaded on
 * demand: most workbooks never need it, and it is as large as the rest of the host.
 */
import { read } from '@e965/xlsx';
import type { CellRange } from '../../../core/workbook/address';
import type { SheetVisibility } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_XLS_BYTES } from '../limits';
import type { ReadWorkbook } from '../read-only-source';
import { quietly } from '../sheetjs/quiet';
import { SheetCells } from '../sheetjs/sheet-cells';
import { ShownTexts } from '../shown-text';
import { readBiffLooks } from './biff-looks';
import { CompoundFile } from './compound-file';
import { neededRecords } from './needed-records';

const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

/** @throws FileProblem */
export function readXls(bytes: Uint8Array): ReadWorkbook {
  if (bytes.length > MAX_XLS_BYTES) throw new FileProblem('too-large', `${String(bytes.length)} bytes`);
  const stream = workbookStream(bytes);
  const looks = readBiffLooks(stream);
  // The reader takes the stream without its container as well.
  const book = quietly(() =>
    read(neededRecords(stream), {
      type: 'buffer',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
    }),
  );
  const shown = new ShownTexts(book.Workbook?.WBProps?.date1904 ?? false);
  const cells = new SheetCells(shown);
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    const merges = (sheet['!merges'] ?? []).map(({ s, e }): CellRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    const [hiddenRows, hiddenColumns] = [hiddenLines(sheet['!rows']), hiddenLines(sheet['!cols'])];
    return [cells.read(sheet, { name, visibility, merges, hiddenRows, hiddenColumns }, looks.ofSheet(name))];
  });
  return { snapshot: Object.freeze({ sheets: Object.freeze(sheets) }), shown };
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = new CompoundFile(bytes);
  if (file.stream('EncryptedPackage') !== null || file.stream('EncryptionInfo') !== null)
    throw new FileProblem('encrypted', 'encrypted package');
  const book = file.stream('Workbook') ?? file.stream('Book');
  if (book === null && file.stream('WordDocument') !== null) throw new FileProblem('old-document', 'a document of Word 97 to 2003');
  if (book === null) throw new FileProblem('not-a-workbook', 'a compound file without a workbook');
  // What begins otherwise the foreign reader would take for whatever that looks like.
  if (book[0] !== 0x09 || book[1] !== 0x08) throw new FileProblem('damaged', 'the workbook stream begins with something else');
  return book;
}

function* hiddenLines(lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): Generator<number> {
  for (const [index, line] of (lines ?? []).entries()) if (line?.hidden === true) yield index;
}

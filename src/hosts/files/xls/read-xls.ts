/**
 * The older .xls format, for reading only. SheetJS reads values and formulas; looks come from `biff-looks`. Loaded on
 * demand: most workbooks never need it, and it is as large as the rest of the host.
 */
import { CFB, read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { parseRange, type CellRange } from '../../../core/workbook/address';
import { PLAIN_STYLE, type CellStyle, type CellValue, type SheetVisibility, type WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_CELLS, MAX_XLS_BYTES } from '../limits';
import { SheetRows, withFormula } from '../sheet-rows';
import { ShownTexts } from '../shown-text';
import { readBiffLooks, type BiffLooks } from './biff-looks';
import { isCut } from './compound-file';

const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** @throws FileProblem */
export function readXls(bytes: Uint8Array): { readonly snapshot: WorkbookSnapshot; readonly shown: ShownTexts } {
  if (bytes.length > MAX_XLS_BYTES) throw new FileProblem('too-large', `${String(bytes.length)} bytes`);
  const looks = readBiffLooks(workbookStream(bytes));
  const book = guarded(() =>
    read(bytes, { type: 'array', dense: true, cellFormula: true, cellNF: true, cellStyles: true, cellHTML: false, cellText: false }),
  );
  const shown = new ShownTexts(book.Workbook?.WBProps?.date1904 ?? false);
  const reader = new XlsReader(shown, looks);
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    return [reader.readSheet(sheet, name, VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible')];
  });
  return { snapshot: Object.freeze({ sheets: Object.freeze(sheets) }), shown };
}

/**
 * Whatever the foreign reader stumbles over is the file's fault, as far as a person can do anything about it. It also writes
 * notes about records it does not know to the console, which belongs to whoever runs us; it is kept from that meanwhile.
 */
function guarded<T>(work: () => T): T {
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

function workbookStream(bytes: Uint8Array): Uint8Array {
  if (isCut(bytes)) throw new FileProblem('truncated', 'the compound file names sectors behind its end');
  const container = guarded(() => CFB.read(bytes, { type: 'array' }));
  const stream = (name: string): Uint8Array | undefined => {
    const content = guarded(() => CFB.find(container, name))?.content;
    return content === undefined ? undefined : Uint8Array.from(content);
  };
  if (stream('/EncryptedPackage') !== undefined || stream('/EncryptionInfo') !== undefined)
    throw new FileProblem('encrypted', 'encrypted package');
  const book = stream('/Workbook') ?? stream('/Book');
  if (book !== undefined) return book;
  throw new FileProblem('not-a-workbook', 'a compound file without a workbook');
}

class XlsReader {
  private cells = 0;
  private readonly styles = new Map<string, CellStyle>();

  constructor(
    private readonly shown: ShownTexts,
    private readonly looks: BiffLooks,
  ) {}

  readSheet(sheet: WorkSheet, name: string, visibility: SheetVisibility): WorkbookSnapshot['sheets'][number] {
    const rows = new SheetRows();
    const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
    const stream = this.looks.sheetNames.indexOf(name);
    for (const [row, line] of data.entries()) {
      for (const [column, cell] of (line ?? []).entries()) {
        if (cell === undefined) continue;
        const value = valueOf(cell);
        const formula = formulaOf(cell, data);
        if (formula === undefined && (value === null || value === '')) continue;
        this.cells += 1;
        if (this.cells > MAX_CELLS) throw new FileProblem('too-large', `more than ${String(MAX_CELLS)} cells with content`);
        const style = this.styleOf(cell, stream, row, column);
        const text = this.shown.of(value ?? '', style.numberFormat);
        rows.put(row, column, withFormula({ value: value ?? '', text, style }, formula, value !== null));
      }
    }
    const merges = (sheet['!merges'] ?? []).map(({ s, e }): CellRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    return rows.freeze(name, visibility, merges, hiddenLines(sheet['!rows']), hiddenLines(sheet['!cols']));
  }

  private styleOf(cell: CellObject, stream: number, row: number, column: number): CellStyle {
    const look = this.looks.lookAt(stream, row, column);
    const style: CellStyle = {
      numberFormat: typeof cell.z === 'string' && cell.z !== '' ? cell.z : 'General',
      bold: look?.bold ?? PLAIN_STYLE.bold,
      italic: look?.italic ?? PLAIN_STYLE.italic,
      indent: look?.indent ?? PLAIN_STYLE.indent,
      fontName: look?.fontName ?? PLAIN_STYLE.fontName,
    };
    const key = JSON.stringify(style);
    const shared = this.styles.get(key) ?? Object.freeze(style);
    this.styles.set(key, shared);
    return shared;
  }
}

function valueOf({ t, v, w }: CellObject): CellValue | null {
  if (t === 'z' || v === undefined) return null;
  if (t === 'e') return { error: ERRORS[Number(v)] ?? w ?? String(v) };
  if (v instanceof Date) throw new FileProblem('damaged', 'a date where a number was asked for');
  return v;
}

/** Cells of an array formula carry its range; the text stands in the first of them. */
function formulaOf({ f, F }: CellObject, data: readonly (readonly (CellObject | undefined)[] | undefined)[]): string | undefined {
  if (f !== undefined && f !== '') return `=${f}`;
  const range = F === undefined ? null : parseRange(F);
  const first = range && data[range.top]?.[range.left]?.f;
  return first === null || first === undefined || first === '' ? undefined : `=${first}`;
}

function* hiddenLines(lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): Generator<number> {
  for (const [index, line] of (lines ?? []).entries()) if (line?.hidden === true) yield index;
}

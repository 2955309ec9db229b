/** The cells that the foreign reader found, in our terms. What it leaves out of their looks comes from the records themselves. */
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { parseRange, type CellRange } from '../../../core/workbook/address';
import { wrappedFormula } from '../../../core/workbook/formula/move';
import { PLAIN_STYLE, type CellStyle, type CellValue, type SheetSnapshot, type SheetVisibility } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_CELLS, MAX_FORMULA_TEXT } from '../limits';
import { withoutMarks } from '../ooxml/formula-marks';
import { markEmptySums } from '../never-calculated';
import { joinedRuns } from '../raised-text';
import { SheetRows, withFormula } from '../sheet-rows';
import type { ShownTexts } from '../shown-text';

export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indent: number;
  readonly fontName: string;
}

/** What the records of one sheet say beside values and formulas. */
export interface SheetLooks {
  lookAt(row: number, column: number): CellLook | undefined;
  /** How the text of a cell is set in which something is raised; undefined for all others. */
  runsAt(row: number, column: number): readonly RunStart[] | undefined;
}

/** Where in a text another font begins. */
export interface RunStart {
  readonly start: number;
  readonly isRaised: boolean;
}

export interface SheetFrame {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: Iterable<number>;
  readonly hiddenColumns: Iterable<number>;
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

type Data = readonly (readonly (CellObject | undefined)[] | undefined)[];

export class SheetCells {
  private cells = 0;
  private formulaText = 0;
  private readonly styles = new Map<string, CellStyle>();

  constructor(private readonly shown: ShownTexts) {}

  read(sheet: WorkSheet, { name, visibility, merges, hiddenRows, hiddenColumns }: SheetFrame, looks: SheetLooks): SheetSnapshot {
    const rows = new SheetRows();
    const data: Data = sheet['!data'] ?? [];
    for (const [row, line] of data.entries()) {
      for (const [column, cell] of (line ?? []).entries()) {
        if (cell === undefined) continue;
        const plain = valueOf(cell);
        const value = typeof plain === 'string' ? withMarks(plain, looks.runsAt(row, column)) : plain;
        const formula = formulaOf(cell, data);
        if (formula === undefined && (value === null || value === '')) continue;
        this.count(formula);
        const style = this.styleOf(cell, looks.lookAt(row, column));
        const text = this.shown.of(value ?? '', style.numberFormat);
        rows.put(row, column, withFormula({ value: value ?? '', text, style }, formula, value !== null));
      }
    }
    markEmptySums(rows);
    return rows.freeze(name, visibility, merges, hiddenRows, hiddenColumns);
  }

  private count(formula: string | undefined): void {
    this.cells += 1;
    this.formulaText += formula?.length ?? 0;
    if (this.cells > MAX_CELLS) throw new FileProblem('too-large', `more than ${String(MAX_CELLS)} cells with content`);
    if (this.formulaText > MAX_FORMULA_TEXT) throw new FileProblem('too-large', 'formulas');
  }

  private styleOf(cell: CellObject, look: CellLook | undefined): CellStyle {
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
  return typeof v === 'number' && !Number.isFinite(v) ? null : v;
}

function withMarks(text: string, starts: readonly RunStart[] | undefined): string {
  if (starts === undefined) return text;
  const runs = [{ start: 0, isRaised: false }, ...starts];
  return joinedRuns(runs.map(({ start, isRaised }, index) => ({ text: text.slice(start, runs[index + 1]?.start), isRaised })));
}

/** A place beyond the last row or column, or a word that looks like one. */
const BEYOND = /\d{7}|[X-Z][A-Z]{2}/i;
/** What the foreign reader writes for a sheet of another file, whose name it does not know. */
const OTHER_FILE = /SH33TJSSRC\d+!/g;

/** Cells of an array formula carry its range; the text stands in the first of them. */
function formulaOf({ f, F }: CellObject, data: Data): string | undefined {
  const range = (f === undefined || f === '') && F !== undefined ? parseRange(F) : null;
  const found: unknown = range === null ? f : data[range.top]?.[range.left]?.f;
  if (found === undefined || found === '') return undefined;
  // It gives a formula that is nothing but a number as a number, and one that it cannot follow as its parts.
  const written = typeof found === 'string' || typeof found === 'number' ? withoutMarks(String(found)) : '?';
  // Of formulas that cells share, it counts places to the left and above on beyond the end of the sheet.
  const inside = BEYOND.test(written) ? wrappedFormula(written) : written;
  return `=${inside.replace(OTHER_FILE, "'[1]?'!")}`;
}

/**
 * One sheet of an .xlsb file before the foreign reader sees it: what that leaves out of looks and lines, and the records it needs
 * for values and formulas, with all others taken away. Also holds back what would cost it more than a file may ask.
 */
import { cellKey, MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../core/workbook/address';
import { joined } from '../bytes';
import { FileProblem } from '../file-problem';
import { MAX_CELLS, MAX_FORMULA_TEXT, MAX_MERGES } from '../limits';
import type { CellLook, RunStart, SheetLooks } from '../sheetjs/sheet-cells';
import type { BinaryStyles } from './binary-styles';
import { Body, recordsOf, viewOf, type BinaryRecord } from './records';
import { recordHead } from './library-package';
import { assertShape } from './record-shapes';
import { runsOf } from './rich-runs';

const ROW = 0x00;
const FIRST_CELL = 0x01;
const FIRST_SHORT_CELL = 0x0c;
const LAST_CELL = 0x12;
const SHARED_TEXT_CELL = 0x07;
const RICH_CELL = 0x3e;
const BLANK = 0x01;
/** By how much the kind of a short cell differs from the kind of the same cell with its column. */
const SHORTENED = 0x0b;
const FORMULAS = [0x08, 0x09, 0x0a, 0x0b];
const COLUMNS = 0x3c;
const MERGE = 0xb0;
const ARRAY_FORMULA = 0x1aa;
const SHARED_FORMULA = 0x1ab;
/** Besides cells: begin and end of the sheet and of its data, its extent, rows, formulas of several cells. */
const NEEDED = new Set([0x81, 0x82, 0x91, 0x92, 0x94, ROW, ARRAY_FORMULA, SHARED_FORMULA]);
const HIDDEN_ROW = 0x10;
const HIDDEN_COLUMN = 0x01;
/** The foreign reader asks of each cell whether an array formula fills it. */
const MOST_ARRAY_QUESTIONS = 100_000_000;

export interface BinarySheet {
  readonly looks: SheetLooks;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** The part as the foreign reader gets it. */
  readonly needed: Uint8Array;
  readonly cells: number;
}

class SheetReader {
  readonly merges: CellRange[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns = new Set<number>();
  private readonly formats = new Map<number, number>();
  private readonly runs = new Map<number, readonly RunStart[]>();
  private readonly needed: Uint8Array[] = [];
  private row = -1;
  private column = -1;
  private cells = 0;
  private formulas = 0;
  private arrays = 0;
  private readonly shared: { readonly length: number; readonly cells: number }[] = [];

  constructor(
    private readonly part: string,
    private readonly bytes: Uint8Array,
    private readonly styles: BinaryStyles,
    private readonly sharedRuns: ReadonlyMap<number, readonly RunStart[]>,
  ) {}

  read(): BinarySheet {
    const view = viewOf(this.bytes);
    for (const record of recordsOf(this.part, this.bytes)) {
      assertShape(this.part, view, record);
      const body = new Body(view, record);
      const { kind } = record;
      if ((kind >= FIRST_CELL && kind <= LAST_CELL) || kind === RICH_CELL) {
        this.takeCell(record, body);
        continue;
      }
      if (kind === ROW) this.takeRow(body);
      else if (kind === COLUMNS) this.takeColumns(body);
      else if (kind === MERGE) this.takeMerge(body);
      else if (kind === ARRAY_FORMULA || kind === SHARED_FORMULA) this.takeFormula(kind, body, record.length);
      if (NEEDED.has(kind)) this.needed.push(this.bytes.subarray(record.start, record.body + record.length));
    }
    if (this.arrays * this.cells > MOST_ARRAY_QUESTIONS) throw new FileProblem('too-large', `${this.part}: array formulas`);
    // A shared formula is written out for each of its cells, of which there cannot be more than formulas.
    const text = this.shared.reduce((sum, { length, cells }) => sum + length * Math.min(cells, this.formulas), 0);
    if (text > MAX_FORMULA_TEXT) throw new FileProblem('too-large', `${this.part}: formulas`);
    const { merges, hiddenRows, hiddenColumns, cells } = this;
    return { merges, hiddenRows, hiddenColumns, cells, looks: this.looks(), needed: joined(this.needed) };
  }

  private looks(): SheetLooks {
    const { formats, runs, styles } = this;
    return {
      lookAt: (row, column): CellLook | undefined => styles.looks[formats.get(cellKey(row, column)) ?? -1],
      runsAt: (row, column) => runs.get(cellKey(row, column)),
    };
  }

  private takeRow(body: Body): void {
    this.row = body.u32();
    this.column = -1;
    if (this.row >= MAX_ROWS) throw new FileProblem('damaged', `${this.part}: row ${String(this.row)}`);
    body.skip(7);
    if (body.u8() & HIDDEN_ROW) this.hiddenRows.push(this.row);
  }

  private takeCell(record: BinaryRecord, body: Body): void {
    const isShort = record.kind >= FIRST_SHORT_CELL && record.kind <= LAST_CELL;
    const kind = isShort ? record.kind - SHORTENED : record.kind;
    this.column = isShort ? this.column + 1 : body.u32();
    if (this.row < 0 || this.column >= MAX_COLUMNS) throw new FileProblem('damaged', `${this.part}: a cell outside the sheet`);
    if (kind === BLANK) return;
    this.cells += 1;
    if (this.cells > MAX_CELLS) throw new FileProblem('too-large', `more than ${String(MAX_CELLS)} cells with content`);
    if (FORMULAS.includes(kind)) this.formulas += 1;
    const key = cellKey(this.row, this.column);
    this.formats.set(key, body.u16() + body.u8() * 0x10000);
    body.skip(1);
    const runs = this.runsIn(kind, body);
    if (runs !== undefined) this.runs.set(key, runs);
    if (isShort) this.needed.push(fullCell(kind, this.column, this.bytes.subarray(record.body, record.body + record.length)));
    else this.needed.push(this.bytes.subarray(record.start, record.body + record.length));
  }

  private runsIn(kind: number, body: Body): readonly RunStart[] | undefined {
    if (kind === SHARED_TEXT_CELL) return this.sharedRuns.get(body.u32());
    return kind === RICH_CELL ? runsOf(body, (font) => this.styles.isRaised(font)) : undefined;
  }

  private takeColumns(body: Body): void {
    const [first, last] = [body.u32(), Math.min(body.u32(), MAX_COLUMNS - 1)];
    body.skip(8);
    if ((body.u16() & HIDDEN_COLUMN) === 0 || this.hiddenColumns.size === MAX_COLUMNS) return;
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column);
  }

  private takeMerge(body: Body): void {
    const [top, bottom, left, right] = [body.u32(), body.u32(), body.u32(), body.u32()];
    if (bottom < top || right < left || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return;
    this.merges.push({ top, left, bottom, right });
    if (this.merges.length > MAX_MERGES) throw new FileProblem('too-large', `${this.part}: merged ranges`);
  }

  private takeFormula(kind: number, body: Body, length: number): void {
    const [top, bottom, left, right] = [body.u32(), body.u32(), body.u32(), body.u32()];
    if (this.cells === 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS || bottom < top || right < left)
      throw new FileProblem('damaged', `${this.part}: a formula of no range`);
    if (kind === ARRAY_FORMULA) this.arrays += 1;
    this.shared.push({ length, cells: (bottom - top + 1) * (right - left + 1) });
  }
}

/** A cell that counts on from its neighbour, with its column: the foreign reader forgets blank neighbours. */
function fullCell(kind: number, column: number, body: Uint8Array): Uint8Array {
  const place = new DataView(new ArrayBuffer(4));
  place.setUint32(0, column, true);
  return joined([Uint8Array.from(recordHead(kind, body.length + 4)), new Uint8Array(place.buffer), body]);
}

/** @throws FileProblem */
export function readBinarySheet(
  part: string,
  bytes: Uint8Array,
  styles: BinaryStyles,
  sharedRuns: ReadonlyMap<number, readonly RunStart[]>,
): BinarySheet {
  return new SheetReader(part, bytes, styles, sharedRuns).read();
}

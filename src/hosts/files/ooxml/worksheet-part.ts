/**
 * One worksheet part as a sheet snapshot. Streams: cells that only carry a format are passed over without a trace, so that
 * a sheet formatted down to its last row costs no more than reading its bytes.
 */
import { MAX_COLUMNS, MAX_ROWS, parseRange, toA1, type CellRange } from '../../../core/workbook/address';
import { moveFormula } from '../../../core/workbook/formula/move';
import { PLAIN_STYLE, type Cell, type CellStyle, type SheetSnapshot } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_CELL_TEXT, MAX_CELLS, MAX_FORMULA, MAX_FORMULA_TEXT, MAX_MERGES } from '../limits';
import { markZeroSums } from '../never-calculated';
import { SheetRows, withFormula } from '../sheet-rows';
import type { ShownTexts } from '../shown-text';
import type { ElementPlan, Plan } from '../xml/element-walk';
import type { Attributes } from '../xml/names';
import { attribute, isTrue } from '../xml/part-parser';
import { cellValue } from './cell-value';
import { readPart, type OoxmlPackage } from './package';
import { readReference } from './reference';
import { RichText } from './rich-text';
import { withoutMarks } from './formula-marks';
import type { CellFormat } from './styles-part';
import type { SheetPart } from './workbook-part';

/** What all sheets of a workbook share while it is read. */
export interface ReadingContext {
  readonly formats: readonly CellFormat[];
  readonly sharedTexts: readonly string[];
  readonly shown: ShownTexts;
  readonly calculatesOnLoad: boolean;
  /** Cells with content so far, over all sheets. */
  cells: number;
  /** Characters of formulas so far. */
  formulaText: number;
  /** Cells looked at so far for array formulas that cover them. */
  arrayCells: number;
}

export interface WorksheetPart {
  readonly snapshot: SheetSnapshot;
  readonly isProtected: boolean;
  /** What fills several cells with one formula, array formulas and what-if tables: no single cell of theirs may be written. */
  readonly arrays: readonly CellRange[];
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Array formulas over more cells than this say nothing about a table. */
const LARGEST_UNWRITTEN = 10_000;

class WorksheetReader {
  readonly rows = new SheetRows();
  readonly merges: CellRange[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly arrays: CellRange[] = [];
  isProtected = false;
  sawRoot = false;

  private row = -1;
  private column = -1;
  private cell: Attributes = {};
  /** Text of `<v>`; null while there is none. */
  private raw: string | null = null;
  private readonly inline = new RichText();
  private hasInline = false;
  private formula: string | null = null;
  private formulaAttributes: Attributes = {};
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrayFormulas: { readonly range: CellRange; readonly formula: string }[] = [];
  private readonly waiting: { readonly row: number; readonly column: number; readonly si: string }[] = [];

  constructor(
    private readonly sheet: string,
    private readonly context: ReadingContext,
  ) {}

  /** What is read, by its place: the same names elsewhere (form controls, embedded objects, extensions) are other things. */
  plan(): Plan {
    const opened = (open: (attributes: Attributes) => void): ElementPlan => ({ open });
    return {
      worksheet: opened(() => {
        this.sawRoot = true;
      }),
      'worksheet/cols/col': opened((attributes) => {
        this.openColumns(attributes);
      }),
      'worksheet/sheetData/row': opened((attributes) => {
        this.openRow(attributes);
      }),
      'worksheet/sheetData/row/c': {
        open: (attributes) => {
          this.openCell(attributes);
        },
        close: () => {
          this.closeCell();
        },
      },
      'worksheet/sheetData/row/c/v': {
        open: () => {
          this.raw = '';
        },
        text: (text) => {
          this.raw = (this.raw ?? '') + text;
        },
      },
      'worksheet/sheetData/row/c/f': {
        open: (attributes) => {
          this.formulaAttributes = attributes;
          this.formula = '';
        },
        text: (text) => {
          this.formula = (this.formula ?? '') + text;
        },
      },
      ...this.inline.planAt('worksheet/sheetData/row/c/is'),
      'worksheet/sheetData/row/c/is': opened(() => {
        this.inline.clear();
        this.hasInline = true;
      }),
      'worksheet/mergeCells/mergeCell': opened((attributes) => {
        this.openMerge(attributes);
      }),
      'worksheet/sheetProtection': opened((attributes) => {
        this.isProtected = isTrue(attribute(attributes, 'sheet'));
      }),
    };
  }

  private openRow(attributes: Attributes): void {
    const written = attribute(attributes, 'r') ?? '';
    const row = written === '' ? this.row + 1 : Number(written) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new FileProblem('damaged', `${this.sheet}: row ${written}`);
    this.row = row;
    this.column = -1;
    if (isTrue(attribute(attributes, 'hidden'))) this.hiddenRows.push(row);
  }

  private openCell(attributes: Attributes): void {
    const written = attributes['r'];
    if (written === undefined || written === '') {
      this.column += 1;
    } else {
      const place = readReference(written) ?? readReference(written.toUpperCase());
      if (place === null) throw new FileProblem('damaged', `${this.sheet}: cell "${written.slice(0, 20)}"`);
      this.row = place.row;
      this.column = place.column;
    }
    if (this.row < 0 || this.column >= MAX_COLUMNS) throw new FileProblem('damaged', `${this.sheet}: a cell outside the sheet`);
    this.cell = attributes;
    this.raw = null;
    this.hasInline = false;
    this.formula = null;
  }

  private closeCell(): void {
    const { cell: attributes } = this;
    const inline = this.hasInline && (attributes['t'] === 'inlineStr' || this.raw === null) ? this.inline.text() : null;
    if (this.raw === null && inline === null && this.formula === null) return;
    const formula = this.formula === null ? undefined : this.readFormula(this.formula);
    const place = `${this.sheet}!${toA1({ row: this.row, column: this.column })}`;
    const read = inline ?? cellValue(attributes['t'], this.raw, this.context.sharedTexts, place);
    const value = typeof read === 'string' && read.length > MAX_CELL_TEXT ? read.slice(0, MAX_CELL_TEXT) : read;
    // A typed text without characters looks and counts like an empty cell.
    if (formula === undefined && (value === null || value === '')) return;
    this.put(attributes, value, formula);
  }

  /** @param stored null where nothing is stored; with a formula that means that nobody has calculated it */
  private put(attributes: Attributes, stored: Cell['value'] | null, formula: string | undefined): void {
    this.context.cells += 1;
    if (this.context.cells > MAX_CELLS) throw new FileProblem('too-large', `more than ${String(MAX_CELLS)} cells with content`);
    this.context.formulaText += formula?.length ?? 0;
    if (this.context.formulaText > MAX_FORMULA_TEXT) throw new FileProblem('too-large', `${this.sheet}: formulas`);
    const style: CellStyle = this.context.formats[Number(attributes['s'] ?? 0)]?.style ?? PLAIN_STYLE;
    const value = stored ?? '';
    const text = this.context.shown.of(value, style.numberFormat);
    this.rows.put(this.row, this.column, withFormula({ value, text, style }, formula, stored !== null));
  }

  /** @returns undefined for formulas that have no text of their own, such as what-if tables */
  private readFormula(text: string): string | undefined {
    if (text.length > MAX_FORMULA) throw new FileProblem('damaged', `${this.sheet}: a formula of ${String(text.length)} characters`);
    const kind = attribute(this.formulaAttributes, 't');
    const si = attribute(this.formulaAttributes, 'si');
    if (kind === 'shared' && si !== undefined) {
      if (text !== '') {
        this.shared.set(si, { formula: withoutMarks(text), row: this.row, column: this.column });
        return `=${withoutMarks(text)}`;
      }
      const master = this.shared.get(si);
      if (master) return `=${moveFormula(master.formula, this.row - master.row, this.column - master.column)}`;
      this.waiting.push({ row: this.row, column: this.column, si });
      return '=';
    }
    const filled = kind === 'array' || kind === 'dataTable' ? parseRange(attribute(this.formulaAttributes, 'ref') ?? '') : null;
    if (filled !== null && kind === 'dataTable') this.arrays.push(filled);
    if (text === '') return undefined;
    const formula = `=${withoutMarks(text)}`;
    const range = kind === 'array' ? filled : null;
    if (range !== null) this.arrayFormulas.push({ range, formula });
    return formula;
  }

  private openColumns(attributes: Attributes): void {
    if (!isTrue(attribute(attributes, 'hidden')) || this.hiddenColumns.size === MAX_COLUMNS) return;
    const first = Number(attribute(attributes, 'min')) - 1;
    const last = Math.min(Number(attribute(attributes, 'max')), MAX_COLUMNS) - 1;
    for (let column = Math.max(0, first); column <= last; column++) this.hiddenColumns.add(column);
  }

  private openMerge(attributes: Attributes): void {
    const range = parseRange(attribute(attributes, 'ref') ?? '');
    if (range === null || (range.top === range.bottom && range.left === range.right)) return;
    this.merges.push(range);
    if (this.merges.length > MAX_MERGES) throw new FileProblem('too-large', `${this.sheet}: merged ranges`);
  }

  /** What can only be settled when the whole sheet was seen. */
  finish(): void {
    for (const { row, column, si } of this.waiting) {
      const master = this.shared.get(si);
      const cell = this.rows.at(row, column);
      if (!cell) continue;
      const { value, text, style } = cell;
      if (master === undefined) this.rows.put(row, column, { value, text, style });
      else this.rows.put(row, column, { ...cell, formula: `=${moveFormula(master.formula, row - master.row, column - master.column)}` });
    }
    for (const { range, formula } of this.arrayFormulas) {
      if (range.top === range.bottom && range.left === range.right) continue;
      this.arrays.push(range);
      this.spread(range, formula);
    }
    if (this.context.calculatesOnLoad) markZeroSums(this.rows);
  }

  /** Every cell that an array formula fills is calculated, not typed. */
  private spread(range: CellRange, formula: string): void {
    for (const [row, column, cell] of this.rows.within(range)) {
      this.context.arrayCells += 1;
      if (this.context.arrayCells > MAX_CELLS) throw new FileProblem('too-large', `${this.sheet}: array formulas`);
      if (cell.formula === undefined) this.rows.put(row, column, { ...cell, formula });
    }
    const first = this.rows.at(range.top, range.left);
    if (first?.uncalculated === true) this.fill(range, first);
  }

  /** Where nobody has calculated an array formula, only its first cell is written down. */
  private fill(range: CellRange, first: Cell): void {
    const area = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (area > LARGEST_UNWRITTEN) return;
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        if (this.rows.at(row, column) === undefined) this.rows.put(row, column, first);
    this.context.arrayCells += area;
    if (this.context.arrayCells > MAX_CELLS) throw new FileProblem('too-large', `${this.sheet}: array formulas`);
  }
}

export function readWorksheetPart(opened: OoxmlPackage, part: SheetPart, context: ReadingContext): WorksheetPart {
  const reader = new WorksheetReader(part.name, context);
  readPart(opened, part.entry, reader.plan());
  if (!reader.sawRoot) throw new FileProblem('damaged', `${part.entry.name} holds no worksheet`);
  reader.finish();
  return {
    snapshot: reader.rows.freeze(part.name, part.visibility, reader.merges, reader.hiddenRows, reader.hiddenColumns),
    isProtected: reader.isProtected,
    arrays: reader.arrays,
  };
}

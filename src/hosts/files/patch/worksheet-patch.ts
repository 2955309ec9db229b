/** Cell changes as changes to the XML of their sheet. Whatever is not one of the cells, or a row they need, keeps its bytes. */
import { toA1 } from '../../../core/workbook/address';
import type { CellContent } from '../../../core/workbook/edit';
import { isCellError, type CellValue } from '../../../core/workbook/snapshot';
import { encodeFormula, encodeText } from '../ooxml/escapes';
import { moveFormula } from '../../../core/workbook/formula/move';
import { spliced, type Splice } from '../xml/part-text';
import { cellKey, formatAt, readSheetLayout, type CellSpan, type SheetLayout } from './sheet-layout';

/** A cell that gets new content. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly after: CellContent;
  /** The result to store with a formula; null when none is known. */
  readonly result: CellValue | null;
}

/** A formula that stays and gets a new result. */
export interface CellResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface PatchedSheet {
  readonly text: string;
  /** A formula became something else, so the calculation chain names a cell that is no formula any more. */
  readonly lostFormula: boolean;
}

/** Element, type attribute and content of a value. Numbers have no type. */
function stored(value: CellValue, prefix: string, isResult: boolean): { readonly type: string; readonly xml: string } {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === 'number') return { type: '', xml: v(String(value === 0 ? 0 : value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (isCellError(value)) return { type: 'e', xml: v(encodeText(value.error)) };
  if (isResult) return { type: 'str', xml: v(encodeText(value)) };
  return { type: 'inlineStr', xml: `<${prefix}is><${prefix}t xml:space="preserve">${encodeText(value)}</${prefix}t></${prefix}is>` };
}

function contentXml(
  { after, result }: Pick<CellChange, 'after' | 'result'>,
  prefix: string,
): { readonly type: string; readonly xml: string } {
  if (after === null) return { type: '', xml: '' };
  if (typeof after !== 'string') return stored(after, prefix, false);
  if (!after.startsWith('=')) return stored(after, prefix, false);
  const formula = `<${prefix}f>${encodeFormula(after.slice(1))}</${prefix}f>`;
  if (result === null) return { type: '', xml: formula };
  const { type, xml } = stored(result, prefix, true);
  return { type, xml: formula + xml };
}

/** The opening tag as it was, with another type: format and place are kept, as is the order of attributes. */
function openingTag(layout: SheetLayout, cell: CellSpan, type: string, drop: RegExp): string {
  const tag = layout.text
    .slice(cell.start, cell.openEnd)
    .replace(drop, '')
    .replace(/\s*\/?>$/, '');
  return type === '' ? tag : `${tag} t="${type}"`;
}

const TYPE = /\s+t\s*=\s*("[^"]*"|'[^']*')/g;
/** Value and cell metadata belong to the old content (linked data types, dynamic arrays). */
const TYPE_AND_METADATA = /\s+(?:t|cm|vm)\s*=\s*("[^"]*"|'[^']*')/g;

/** Closed by the name it was opened with, whichever prefix that has. */
function element(open: string, xml: string): string {
  if (xml === '') return `${open}/>`;
  return `${open}>${xml}</${/^<([^\s/>]+)/.exec(open)?.[1] ?? ''}>`;
}

class SheetPatch {
  private readonly splices: Splice[] = [];
  private readonly newCells = new Map<number, CellChange[]>();
  lostFormula = false;

  constructor(private readonly layout: SheetLayout) {}

  change(change: CellChange): void {
    const cell = this.layout.cells.get(cellKey(change.row, change.column));
    if (cell === undefined) {
      // An empty cell that shall be empty needs no element.
      if (change.after === null) return;
      const row = this.newCells.get(change.row);
      if (row) row.push(change);
      else this.newCells.set(change.row, [change]);
      return;
    }
    const isFormula = typeof change.after === 'string' && change.after.startsWith('=');
    if (cell.formula !== null && !isFormula) this.lostFormula = true;
    const { type, xml } = contentXml(change, this.layout.prefix);
    this.splices.push({
      start: cell.start,
      end: cell.end,
      text: element(openingTag(this.layout, cell, type, TYPE_AND_METADATA), xml),
    });
  }

  /** @returns false when the cell holds no formula, so that there is no result to store */
  store({ row, column, value }: CellResult): boolean {
    const cell = this.layout.cells.get(cellKey(row, column));
    if (!cell?.formula) return false;
    const { type, xml } = stored(value, this.layout.prefix, true);
    const formula = this.layout.text.slice(cell.formula.start, cell.formula.end);
    this.splices.push({
      start: cell.start,
      end: cell.end,
      text: element(openingTag(this.layout, cell, type, TYPE), formula + xml),
    });
    return true;
  }

  /** Where the first cell of a shared formula goes, the others get a formula of their own. */
  releaseDependents(changes: readonly CellChange[], results: readonly CellResult[]): void {
    const { layout } = this;
    const changed = new Set(changes.map(({ row, column }) => cellKey(row, column)));
    const masters = layout.shared.filter(({ text, row, column }) => text !== '' && changed.has(cellKey(row, column)));
    const restored = new Set(results.map(({ row, column }) => cellKey(row, column)));
    for (const master of masters) {
      for (const dependent of layout.shared) {
        const key = cellKey(dependent.row, dependent.column);
        if (dependent.si !== master.si || dependent.text !== '' || changed.has(key)) continue;
        const formula = encodeFormula(moveFormula(master.text, dependent.row - master.row, dependent.column - master.column));
        const xml = `<${layout.prefix}f>${formula}</${layout.prefix}f>`;
        if (!restored.has(key)) this.splices.push({ ...dependent.formula, text: xml });
        else this.replaceFormulaInside(key, xml);
      }
    }
  }

  /** The cell is being rewritten for its result already; its old formula stands in that text. */
  private replaceFormulaInside(key: number, xml: string): void {
    const cell = this.layout.cells.get(key);
    const at = this.splices.findIndex(({ start }) => start === cell?.start);
    const splice = this.splices[at];
    if (!cell?.formula || !splice) return;
    const old = this.layout.text.slice(cell.formula.start, cell.formula.end);
    this.splices[at] = { ...splice, text: splice.text.replace(old, () => xml) };
  }

  private newCell(change: CellChange): string {
    const { prefix } = this.layout;
    const format = formatAt(this.layout, change.row, change.column);
    const { type, xml } = contentXml(change, prefix);
    const open = `<${prefix}c r="${toA1(change)}"${format > 0 ? ` s="${String(format)}"` : ''}${type === '' ? '' : ` t="${type}"`}`;
    return element(open, xml);
  }

  private insertCells(): void {
    const { layout } = this;
    const { prefix, sheetData } = layout;
    let newRows = '';
    for (const [row, changes] of [...this.newCells].sort(([a], [b]) => a - b)) {
      changes.sort((a, b) => a.column - b.column);
      const line = layout.rows.get(row);
      if (line?.selfClosing === false) {
        const end = layout.text.lastIndexOf('<', line.end - 1);
        for (const change of changes) {
          const at = layout.cellAfter.get(cellKey(row, change.column)) ?? end;
          this.splices.push({ start: at, end: at, text: this.newCell(change) });
        }
        continue;
      }
      const cells = changes.map((change) => this.newCell(change)).join('');
      if (line) {
        const open = layout.text.slice(line.start, line.openEnd).replace(/\s*\/>$/, '');
        this.splices.push({ start: line.start, end: line.end, text: element(open, cells) });
        continue;
      }
      const xml = `<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>`;
      const at = layout.rowAfter.get(row);
      if (at === undefined) newRows += xml;
      else this.splices.push({ start: at, end: at, text: xml });
    }
    if (newRows === '') return;
    if (sheetData.selfClosing) {
      const open = layout.text.slice(sheetData.start, sheetData.openEnd).replace(/\s*\/>$/, '');
      this.splices.push({ start: sheetData.start, end: sheetData.end, text: element(open, newRows) });
    } else {
      const at = layout.text.lastIndexOf('<', sheetData.end - 1);
      this.splices.push({ start: at, end: at, text: newRows });
    }
  }

  finish(): string {
    this.insertCells();
    return spliced(this.layout.text, this.splices);
  }
}

export function patchWorksheet(part: string, text: string, changes: readonly CellChange[], results: readonly CellResult[]): PatchedSheet {
  const layout = readSheetLayout(part, text, [...changes, ...results]);
  const changed = new Set(changes.map(({ row, column }) => cellKey(row, column)));
  const kept = results.filter(({ row, column }) => !changed.has(cellKey(row, column)));
  const patch = new SheetPatch(layout);
  changes.forEach((change) => {
    patch.change(change);
  });
  const written = kept.filter((result) => patch.store(result));
  patch.releaseDependents(changes, written);
  return { text: patch.finish(), lostFormula: patch.lostFormula };
}

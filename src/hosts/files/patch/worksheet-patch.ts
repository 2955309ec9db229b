/** Cell changes as changes to the XML of their sheet. Whatever is not one of the cells, or a row they need, keeps its bytes. */
import { cellKey, toA1 } from '../../../core/workbook/address';
import { valueOfContent, type CellContent } from '../../../core/workbook/edit';
import { isCellError, type CellValue } from '../../../core/workbook/snapshot';
import { escapeXml, encodeText } from '../ooxml/escapes';
import { moveFormula } from '../../../core/workbook/formula/move';
import { withMarks } from '../ooxml/newer-functions';
import { spliced, type Splice } from '../xml/part-text';
import { elementOf, tagStart } from '../xml/tag';
import { formatAt, readSheetLayout, type CellSpan, type SharedFormulaCell, type SheetLayout } from './sheet-layout';

/** A typed value, null for none; or a formula, without "=", with the result to store, null when none is known. */
export type NewContent = { readonly value: CellValue | null } | { readonly formula: string; readonly result: CellValue | null };

/** A cell that gets new content. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: NewContent;
}

/** What an edit says as content: a text that begins with "=" is a formula. */
export const newContent = (after: CellContent, result: CellValue | null): NewContent =>
  typeof after === 'string' && after.startsWith('=') ? { formula: after.slice(1), result } : { value: valueOfContent(after) };

/** A formula that stays and gets a new result; null for none, until somebody calculates it. */
export interface CellResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
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

function contentXml(content: NewContent, prefix: string): { readonly type: string; readonly xml: string } {
  if (!('formula' in content)) return content.value === null ? { type: '', xml: '' } : stored(content.value, prefix, false);
  const formula = `<${prefix}f>${escapeXml(withMarks(content.formula))}</${prefix}f>`;
  if (content.result === null) return { type: '', xml: formula };
  const { type, xml } = stored(content.result, prefix, true);
  return { type, xml: formula + xml };
}

/** The opening tag as it was, with another type: format and place are kept, as is the order of attributes. */
function openingTag(layout: SheetLayout, cell: CellSpan, type: string, without: readonly string[]): string {
  const tag = tagStart(layout.text.slice(cell.start, cell.openEnd), without);
  return type === '' ? tag : `${tag} t="${type}"`;
}

const TYPE = ['t'];
/** Value and cell metadata belong to the old content (linked data types, dynamic arrays). */
const TYPE_AND_METADATA = ['t', 'cm', 'vm'];

class SheetPatch {
  private readonly splices: Splice[] = [];
  private readonly newCells = new Map<number, CellChange[]>();
  lostFormula = false;

  constructor(private readonly layout: SheetLayout) {}

  change(change: CellChange): void {
    const cell = this.layout.cells.get(cellKey(change.row, change.column));
    if (cell === undefined) {
      // An empty cell that shall be empty needs no element.
      if ('value' in change.content && change.content.value === null) return;
      const row = this.newCells.get(change.row);
      if (row) row.push(change);
      else this.newCells.set(change.row, [change]);
      return;
    }
    if (cell.formula !== null && !('formula' in change.content)) this.lostFormula = true;
    const { type, xml } = contentXml(change.content, this.layout.prefix);
    this.splices.push({
      start: cell.start,
      end: cell.end,
      text: elementOf(openingTag(this.layout, cell, type, TYPE_AND_METADATA), xml),
    });
  }

  /** @returns false when the cell holds no formula, so that there is no result to store */
  store({ row, column, value }: CellResult): boolean {
    const cell = this.layout.cells.get(cellKey(row, column));
    if (!cell?.formula) return false;
    const { type, xml } = value === null ? { type: '', xml: '' } : stored(value, this.layout.prefix, true);
    const formula = this.layout.text.slice(cell.formula.start, cell.formula.end);
    this.splices.push({
      start: cell.start,
      end: cell.end,
      text: elementOf(openingTag(this.layout, cell, type, TYPE), formula + xml),
    });
    return true;
  }

  /** Where the first cell of a shared formula goes, the others get a formula of their own. */
  releaseDependents(changes: readonly CellChange[], results: readonly CellResult[]): void {
    const { layout } = this;
    const changed = new Set(changes.map(({ row, column }) => cellKey(row, column)));
    const restored = new Set(results.map(({ row, column }) => cellKey(row, column)));
    // A number may serve several formulas of a sheet, one behind the other; what stands before the first belongs to the last.
    const masters = new Map(layout.shared.filter(({ text }) => text !== '').map((master) => [master.si, master]));
    const met = new Map<string, SharedFormulaCell>();
    for (const cell of layout.shared) {
      if (cell.text !== '') met.set(cell.si, cell);
      const master = met.get(cell.si) ?? masters.get(cell.si);
      const key = cellKey(cell.row, cell.column);
      if (cell.text !== '' || master === undefined || changed.has(key) || !changed.has(cellKey(master.row, master.column))) continue;
      const formula = escapeXml(moveFormula(master.text, cell.row - master.row, cell.column - master.column));
      const xml = `<${layout.prefix}f>${formula}</${layout.prefix}f>`;
      if (!restored.has(key)) this.splices.push({ ...cell.formula, text: xml });
      else this.replaceFormulaInside(key, xml);
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
    const { type, xml } = contentXml(change.content, prefix);
    const open = `<${prefix}c r="${toA1(change)}"${format > 0 ? ` s="${String(format)}"` : ''}${type === '' ? '' : ` t="${type}"`}`;
    return elementOf(open, xml);
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
        const open = tagStart(layout.text.slice(line.start, line.openEnd));
        this.splices.push({ start: line.start, end: line.end, text: elementOf(open, cells) });
        continue;
      }
      const xml = `<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>`;
      const at = layout.rowAfter.get(row);
      if (at === undefined) newRows += xml;
      else this.splices.push({ start: at, end: at, text: xml });
    }
    if (newRows === '') return;
    if (sheetData.selfClosing) {
      const open = tagStart(layout.text.slice(sheetData.start, sheetData.openEnd));
      this.splices.push({ start: sheetData.start, end: sheetData.end, text: elementOf(open, newRows) });
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

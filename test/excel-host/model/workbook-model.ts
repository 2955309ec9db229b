/**
 * The host's workbook: sheets, the active one, the selection, calculation, and who is told of changes. The add-in writes
 * through the server objects, the person through the host's own methods; both end here.
 */
import { parseA1, type CellAddress, type CellRange } from '../../../src/core/workbook/address';
import type { CellContent } from '../../../src/core/workbook/edit';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { Calculation } from '../../support/calculation';
import type { SeedBook } from '../../support/seed-book';
import { shownText } from '../../support/shown-text';
import { moveFormula } from '../../../src/core/workbook/formula/move';
import type { CommentModel } from './comment-model';
import type { ConditionalFormatModel } from './conditional-format-model';
import { SheetModel } from './sheet-model';
import { filledAlong } from './table-model';
import { understandEntry } from './typed-entry';
import { UndoStack } from './undo-stack';

/** Excel's own words for who caused a change. */
export type Origin = 'ThisLocalAddin' | 'Unknown';

/** Whose hand it was: somebody at this machine, or a co-author elsewhere. */
export type Source = 'Local' | 'Remote';

export type ModelEvent =
  | { readonly kind: 'changed'; readonly sheet: SheetModel; readonly range: CellRange; readonly origin: Origin; readonly source: Source }
  | { readonly kind: 'calculated'; readonly sheet: SheetModel }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: SheetModel }
  | { readonly kind: 'selected' };

/** A note that some program keeps in the workbook; its id outlives changes of its content. */
export interface CustomXmlPartModel {
  readonly id: string;
  xml: string;
}

export class WorkbookModel {
  readonly sheets: SheetModel[];
  readonly customXmlParts: CustomXmlPartModel[] = [];
  active: SheetModel;
  selection: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  isStructureProtected = false;
  /** Names of the workbook and what they stand for. */
  readonly names = new Map<string, string>();
  /** What other add-ins keep in the workbook. */
  readonly settings = new Map<string, unknown>();
  calculationMode: 'Automatic' | 'Manual' = 'Automatic';
  readonly undo = new UndoStack();
  /** The person looks at another workbook: what concerns the window fails here. */
  isInBackground = false;
  /** Opened for viewing only: nothing may be written. */
  isReadOnly = false;
  /** Of larger ranges Excel hands over `null` instead of contents. */
  mostCellsHandedOver = Infinity;
  /** Parts of Excel that do not work on this machine: "freeze" where panes cannot be frozen, "page" without a printer, "fit" where
   * a page is not fitted to its paper, "comments" on builds without them. */
  readonly refuses = new Set<'freeze' | 'page' | 'fit' | 'comments'>();
  /** How often Excel still answers that it is calculating. */
  private pendingAnswers = 0;
  private delayOfNext = 0;
  private readonly calculation: Calculation;
  /** Where the content of a sheet ends; asked for by every formula over a range, so it is kept until something is written. */
  private readonly extents = new Map<SheetModel, { readonly rows: number; readonly columns: number }>();
  private lastSheet = 0;
  private lastPart = 0;
  private lastRule = 0;
  private lastComment = 0;

  constructor(
    book: SeedBook,
    private readonly tell: (event: ModelEvent) => void,
  ) {
    this.sheets = book.sheets.map((seed) => new SheetModel(this.nextSheetId(), seed));
    const first = this.sheets.find(({ visibility }) => visibility === 'visible');
    if (first === undefined) throw new Error('a workbook needs a visible sheet');
    this.active = first;
    this.calculation = new Calculation({
      formulaAt: (sheet, row, column) => this.sheet(sheet)?.find(row, column)?.formula,
      typedAt: (sheet, row, column) => this.sheet(sheet)?.find(row, column)?.typed,
      extentOf: (sheet) => {
        const found = this.sheet(sheet);
        return found === undefined ? null : this.extentOf(found);
      },
    });
  }

  /** By name, in any case, or by id: the client addresses sheets either way. */
  sheet(key: string): SheetModel | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  addSheet(name: string, kind: SheetModel['kind'] = 'worksheet'): SheetModel {
    const sheet = new SheetModel(this.nextSheetId(), { name }, kind);
    this.sheets.push(sheet);
    this.tell({ kind: 'sheet-added', sheet });
    return sheet;
  }

  /** Moves a sheet among the others. */
  placeSheet(sheet: SheetModel, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  deleteSheet(sheet: SheetModel): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const [first] = this.sheets;
    if (this.active === sheet && first !== undefined) this.active = first;
    this.calculate();
    this.tell({ kind: 'sheet-deleted', sheet });
  }

  /** The next change is calculated only after Excel has said so many times that it is at it. */
  delayCalculation(answers: number): void {
    this.delayOfNext = answers;
  }

  get calculationState(): 'Done' | 'Pending' {
    if (this.pendingAnswers === 0) return 'Done';
    this.pendingAnswers -= 1;
    if (this.pendingAnswers === 0) this.calculation.forget();
    return this.pendingAnswers === 0 ? 'Done' : 'Pending';
  }

  makeConditionalFormat(ranges: readonly CellRange[], formula = '=TRUE', type = 'Custom'): ConditionalFormatModel {
    this.lastRule += 1;
    const id = `{00000000-0003-0000-0000-${String(this.lastRule).padStart(12, '0')}}`;
    return { id, type, ranges, formula, stopIfTrue: false, look: new Map() };
  }

  makeComment({ row, column }: CellAddress, content: string): CommentModel {
    this.lastComment += 1;
    return { id: `{00000000-0005-0000-0000-${String(this.lastComment).padStart(12, '0')}}`, row, column, content, replies: [] };
  }

  addCustomXmlPart(xml: string): CustomXmlPartModel {
    this.lastPart += 1;
    const part = { id: `{00000000-0002-0000-0000-${String(this.lastPart).padStart(12, '0')}}`, xml };
    this.customXmlParts.push(part);
    return part;
  }

  valueAt(sheet: SheetModel, row: number, column: number): CellValue | undefined {
    if (sheet.find(row, column)?.isBusy === true) return { error: '#BUSY!' };
    return this.calculation.valueAt(sheet.name, row, column);
  }

  textAt(sheet: SheetModel, row: number, column: number): string {
    const cell = sheet.find(row, column);
    return cell === undefined ? '' : shownText(this.valueAt(sheet, row, column), cell.look.numberFormat);
  }

  /** Puts one content into a cell as Excel understands it. Tells nobody: `changed` does, once for the whole write. */
  enter(sheet: SheetModel, at: CellAddress, content: CellContent, written: CellRange = rangeOf(at)): void {
    this.put(sheet, at, content);
    const { formula } = sheet.ensure(at);
    if (formula === undefined) return;
    for (const place of filledAlong(sheet.tables, written, at)) this.put(sheet, place, moveFormula(formula, place.row - at.row, 0));
  }

  private put(sheet: SheetModel, at: CellAddress, content: CellContent): void {
    const cell = sheet.ensure(at);
    const { typed, formula, look } = cell;
    this.undo.note(() => {
      Object.assign(cell, { typed, formula, look });
      this.extents.delete(sheet);
      this.calculation.forget();
    });
    this.extents.delete(sheet);
    cell.formula = undefined;
    if (content === null || content === '') cell.typed = undefined;
    else if (typeof content !== 'string') cell.typed = cell.look.numberFormat === '@' ? String(content) : content;
    else {
      const entry = understandEntry(content, cell.look.numberFormat);
      if ('formula' in entry) {
        cell.formula = entry.formula;
        cell.typed = undefined;
        if (cell.look.numberFormat === 'General') {
          cell.look = { ...cell.look, numberFormat: this.formatOfOperand(sheet, entry.formula) };
        }
      } else {
        cell.typed = entry.typed;
        if (entry.numberFormat !== undefined && cell.look.numberFormat === 'General') {
          cell.look = { ...cell.look, numberFormat: entry.numberFormat };
        }
      }
    }
    if (this.delayOfNext > 0) {
      this.pendingAnswers = this.delayOfNext;
      this.delayOfNext = 0;
    }
    if (this.calculationMode === 'Automatic' && this.pendingAnswers === 0) this.calculate();
    else this.calculation.forgetCell(sheet.name, at.row, at.column);
  }

  changed(sheet: SheetModel, range: CellRange, origin: Origin, source: Source = 'Local'): void {
    this.tell({ kind: 'changed', sheet, range, origin, source });
    if (this.calculationMode === 'Automatic') this.tellCalculated();
  }

  /** Sheets with formulas hear that they were calculated. */
  tellCalculated(): void {
    for (const sheet of this.sheets) if (sheet.hasFormulas) this.tell({ kind: 'calculated', sheet });
  }

  select(sheet: SheetModel, range: CellRange): void {
    this.active = sheet;
    this.selection = range;
    this.tell({ kind: 'selected' });
  }

  calculate(): void {
    this.calculation.forget();
  }

  /** A formula entered into an unformatted cell takes on the format of the first cell it refers to. */
  private formatOfOperand(sheet: SheetModel, formula: string): string {
    const operand = /(?<![!A-Z$])\$?[A-Z]{1,3}\$?\d+(?!\()/.exec(formula);
    const place = operand === null ? null : parseA1(operand[0]);
    return place === null ? 'General' : (sheet.find(place.row, place.column)?.look.numberFormat ?? 'General');
  }

  private extentOf(sheet: SheetModel): { readonly rows: number; readonly columns: number } {
    const known = this.extents.get(sheet);
    if (known !== undefined) return known;
    const used = sheet.usedRange(true);
    const extent = used === null ? { rows: 0, columns: 0 } : { rows: used.bottom + 1, columns: used.right + 1 };
    this.extents.set(sheet, extent);
    return extent;
  }

  private nextSheetId(): string {
    this.lastSheet += 1;
    return `{00000000-0001-0000-0000-${String(this.lastSheet).padStart(12, '0')}}`;
  }
}

const rangeOf = ({ row, column }: CellAddress): CellRange => ({ top: row, left: column, bottom: row, right: column });

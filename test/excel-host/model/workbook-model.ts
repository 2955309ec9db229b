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
import { SheetModel } from './sheet-model';
import { understandEntry } from './typed-entry';

/** Excel's own words for who caused a change. */
export type Origin = 'ThisLocalAddin' | 'Unknown';

export type ModelEvent =
  | { readonly kind: 'changed'; readonly sheet: SheetModel; readonly range: CellRange; readonly origin: Origin }
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
  calculationMode: 'Automatic' | 'Manual' = 'Automatic';
  private readonly calculation: Calculation;
  /** Where the content of a sheet ends; asked for by every formula over a range, so it is kept until something is written. */
  private readonly extents = new Map<SheetModel, { readonly rows: number; readonly columns: number }>();
  private lastSheet = 0;
  private lastPart = 0;

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

  addCustomXmlPart(xml: string): CustomXmlPartModel {
    this.lastPart += 1;
    const part = { id: `{00000000-0002-0000-0000-${String(this.lastPart).padStart(12, '0')}}`, xml };
    this.customXmlParts.push(part);
    return part;
  }

  valueAt(sheet: SheetModel, row: number, column: number): CellValue | undefined {
    return this.calculation.valueAt(sheet.name, row, column);
  }

  textAt(sheet: SheetModel, row: number, column: number): string {
    const cell = sheet.find(row, column);
    return cell === undefined ? '' : shownText(this.valueAt(sheet, row, column), cell.look.numberFormat);
  }

  /** Puts one content into a cell as Excel understands it. Tells nobody: `changed` does, once for the whole write. */
  enter(sheet: SheetModel, at: CellAddress, content: CellContent): void {
    const cell = sheet.ensure(at);
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
    if (this.calculationMode === 'Automatic') this.calculate();
    else this.calculation.forgetCell(sheet.name, at.row, at.column);
  }

  changed(sheet: SheetModel, range: CellRange, origin: Origin): void {
    this.tell({ kind: 'changed', sheet, range, origin });
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

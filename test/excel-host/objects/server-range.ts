/** Excel's Range, as far as the add-in and the scenario checks use it: contents, looks, geometry, merges, hidden lines. */
import { contains, MAX_COLUMNS, MAX_ROWS, parseRange, quoteSheetName, rangeToA1, type CellRange } from '../../../src/core/workbook/address';
import type { CellContent } from '../../../src/core/workbook/edit';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { accessDenied, invalidArgument, invalidOperation, generalException, rangeExceedsLimit } from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import { flag, overlaps, wholeNumber } from './arguments';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import type { ExcelContext } from './excel-context';
import { ServerConditionalFormats } from './server-conditional-formats';
import { ServerDataValidation } from './server-data-validation';
import { ServerRangeFormat } from './server-range-format';

/** Excel refuses to hand over more cells at once. */
const MOST_CELLS = 5_000_000;

/** Beyond this many merged areas Excel gives none at all. */
const MOST_MERGED_AREAS = 512;

const SIZE_MISMATCH = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export class ServerRange implements ServerObject {
  readonly typeName = 'Range';
  readonly members: Members;

  constructor(
    readonly context: ExcelContext,
    readonly sheet: SheetModel,
    readonly range: CellRange,
  ) {
    const { model } = context;
    this.members = {
      Address: scalar(() => `${quoteSheetName(sheet.name)}!${rangeToA1(range)}`),
      RowIndex: scalar(() => range.top),
      ColumnIndex: scalar(() => range.left),
      RowCount: scalar(() => this.rowCount),
      ColumnCount: scalar(() => this.columnCount),
      Values: scalar(
        () => this.grid('Range.values', (row, column) => wireValue(model.valueAt(sheet, row, column))),
        (value) => {
          this.write('Range.values', value);
        },
      ),
      Formulas: scalar(
        () =>
          this.grid('Range.formulas', (row, column) => sheet.find(row, column)?.formula ?? wireValue(model.valueAt(sheet, row, column))),
        (value) => {
          this.write('Range.formulas', value);
        },
      ),
      Text: scalar(() => this.grid('Range.text', (row, column) => model.textAt(sheet, row, column))),
      ValueTypes: scalar(() => this.grid('Range.valueTypes', (row, column) => valueType(model.valueAt(sheet, row, column)))),
      NumberFormat: scalar(
        () => this.grid('Range.numberFormat', (row, column) => sheet.lookAt(row, column).numberFormat),
        (value) => {
          if (sheet.isProtected || model.isReadOnly) throw accessDenied('Range.numberFormat');
          this.each('Range.numberFormat', value, (row, column, numberFormat) => {
            if (typeof numberFormat !== 'string') return;
            const { numberFormat: before } = sheet.lookAt(row, column);
            const cell = { top: row, left: column, bottom: row, right: column };
            if (before === numberFormat) return;
            sheet.change(cell, { numberFormat });
            model.undo.note(() => {
              sheet.change(cell, { numberFormat: before });
            });
          });
        },
      ),
      RowHidden: scalar(() => allOrNone(sheet.hiddenRows, range.top, range.bottom)),
      ColumnHidden: scalar(() => allOrNone(sheet.hiddenColumns, range.left, range.right)),
      Format: navigation(() => new ServerRangeFormat(context, sheet, range)),
      Worksheet: navigation(() => context.worksheetOf(sheet)),
      DataValidation: navigation(() => new ServerDataValidation(sheet, range)),
      ConditionalFormats: navigation(() => new ServerConditionalFormats(context, sheet, [range])),
      Merge: method((args) => {
        if (flag(args, 0)) throw context.missing('Range.merge(across)');
        if (sheet.merges.some((merge) => overlaps(merge, range))) throw invalidOperation('Range.merge');
        sheet.merges.push(range);
      }),
      GetCell: method((args) => {
        const row = range.top + wholeNumber(args, 0, 'Range.getCell');
        const column = range.left + wholeNumber(args, 1, 'Range.getCell');
        return this.sub({ top: row, left: column, bottom: row, right: column }, 'Range.getCell');
      }),
      GetRow: method((args) => {
        const row = range.top + wholeNumber(args, 0, 'Range.getRow');
        return this.sub({ ...range, top: row, bottom: row }, 'Range.getRow');
      }),
      GetResizedRange: method((args) => {
        const bottom = range.bottom + wholeNumber(args, 0, 'Range.getResizedRange');
        const right = range.right + wholeNumber(args, 1, 'Range.getResizedRange');
        return this.sub({ ...range, bottom, right }, 'Range.getResizedRange');
      }),
      GetBoundingRect: method((args) => {
        const other = this.otherRange(args[0], 'Range.getBoundingRect');
        return this.sub(
          {
            top: Math.min(range.top, other.top),
            left: Math.min(range.left, other.left),
            bottom: Math.max(range.bottom, other.bottom),
            right: Math.max(range.right, other.right),
          },
          'Range.getBoundingRect',
        );
      }),
      GetMergedAreasOrNullObject: method(() => {
        // Asking is enough to empty the undo stack.
        model.undo.clear();
        const merges = sheet.merges.filter(({ top, left }) => contains(range, { row: top, column: left }));
        if (merges.length > MOST_MERGED_AREAS) {
          throw generalException('Range.getMergedAreas');
        }
        return merges.length === 0 ? null : context.rangeAreasOf(sheet, merges);
      }),
      GetCellProperties: method((args) => cellProperties(context, sheet, range, args[0])),
      GetRowProperties: method((args) => rowProperties(context, sheet, range, args[0])),
      GetColumnProperties: method((args) => columnProperties(context, sheet, range, args[0])),
      Select: method(() => {
        if (model.isInBackground) throw generalException('Range.select');
        model.select(sheet, range);
      }),
      // The client asks this before it cuts a large write into chunks of rows.
      _ValidateArraySize: method((args) => {
        if (args[0] !== this.rowCount || args[1] !== this.columnCount) throw invalidArgument('Range.values', SIZE_MISMATCH);
      }),
    };
  }

  private get rowCount(): number {
    return this.range.bottom - this.range.top + 1;
  }

  private get columnCount(): number {
    return this.range.right - this.range.left + 1;
  }

  private grid<T>(location: string, read: (row: number, column: number) => T): T[][] | null {
    if (this.rowCount * this.columnCount > MOST_CELLS) throw rangeExceedsLimit(location);
    if (this.rowCount * this.columnCount > this.context.model.mostCellsHandedOver) return null;
    return Array.from({ length: this.rowCount }, (_row, down) =>
      Array.from({ length: this.columnCount }, (_column, along) => read(this.range.top + down, this.range.left + along)),
    );
  }

  /** Runs through a value given for the whole range, or through an array of exactly its size. */
  private each(location: string, value: unknown, put: (row: number, column: number, value: unknown) => void): void {
    const rows: unknown[] | null = Array.isArray(value) ? value : null;
    if (rows !== null && (rows.length !== this.rowCount || rows.some((row) => !Array.isArray(row) || row.length !== this.columnCount))) {
      throw invalidArgument(location, SIZE_MISMATCH);
    }
    for (let down = 0; down < this.rowCount; down += 1) {
      const row = rows?.[down] as unknown[] | undefined;
      for (let along = 0; along < this.columnCount; along += 1) {
        put(this.range.top + down, this.range.left + along, row === undefined ? value : row[along]);
      }
    }
  }

  private write(location: string, value: unknown): void {
    const { model } = this.context;
    if (model.isReadOnly) throw accessDenied(location);
    this.each(location, this.pushedTogether(value), (row, column, content) => {
      // A null leaves the cell as it is; an empty text empties it.
      if (content === null) return;
      if (!isContent(content)) throw invalidArgument(location);
      const cell = this.sheet.find(row, column);
      if (this.sheet.isProtected && this.sheet.lookAt(row, column).locked) throw accessDenied(location);
      if (cell?.isPartOfArray === true) throw invalidOperation(location);
      model.enter(this.sheet, { row, column }, content, this.range);
    });
    model.changed(this.sheet, this.range, 'ThisLocalAddin');
  }

  /** Over rows that a filter hides Excel lays the lines of an array into the visible rows, one after the other. */
  private pushedTogether(value: unknown): unknown {
    const { filteredRows } = this.sheet;
    const rows = Array.from({ length: this.rowCount }, (_row, down) => this.range.top + down);
    if (!Array.isArray(value) || value.length < 2 || !rows.some((row) => filteredRows.has(row))) return value;
    let next = 0;
    return rows.map((row) => (filteredRows.has(row) ? new Array<null>(this.columnCount).fill(null) : (value as unknown[])[next++]));
  }

  private otherRange(argument: unknown, location: string): CellRange {
    if (argument instanceof ServerRange) return argument.range;
    const parsed = typeof argument === 'string' ? parseRange(argument) : null;
    if (parsed === null) throw invalidArgument(location);
    return parsed;
  }

  private sub(range: CellRange, location: string): ServerRange {
    const isInside = range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
    if (!isInside || range.bottom < range.top || range.right < range.left) throw invalidArgument(location);
    return new ServerRange(this.context, this.sheet, range);
  }
}

const isContent = (value: unknown): value is CellContent =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

/** On the wire an error is its text and an empty cell an empty text; `valueTypes` tells them from words. */
const wireValue = (value: CellValue | undefined): number | string | boolean =>
  value === undefined ? '' : typeof value === 'object' ? value.error : value;

function valueType(value: CellValue | undefined): string {
  if (value === undefined || value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof value as 'number' | 'string' | 'boolean'];
}

/** True or false when all lines agree, `null` when they do not. */
function allOrNone(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

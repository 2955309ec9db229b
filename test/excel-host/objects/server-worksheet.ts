/** Excel's Worksheet and its protection state. A chart sheet is one too: it has a name and a place, but no cells. */
import { MAX_COLUMNS, MAX_ROWS, parseRange, type CellRange } from '../../../src/core/workbook/address';
import type { SheetVisibility } from '../../../src/core/workbook/snapshot';
import {
  generalException,
  invalidArgument,
  invalidOperation,
  invalidSelection,
  itemAlreadyExists,
  itemNotFound,
  unsupportedSheet,
} from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import { flag, text, wholeNumber } from './arguments';
import { EventType, type ExcelContext } from './excel-context';
import { ServerPageLayout } from './server-page-layout';
import { ServerComments } from './server-comments';
import { ServerRange } from './server-range';
import { ServerRangeAreas } from './server-range-areas';
import { ServerFreezePanes, ServerNames } from './server-sheet-set-up';
import { ServerPivotTables } from './server-pivot-tables';
import { ServerTables } from './server-tables';

const VISIBILITY: Readonly<Record<SheetVisibility, string>> = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' };

export class ServerWorksheet implements ServerObject {
  readonly typeName = 'Worksheet';
  readonly members: Members;
  readonly identity: { readonly key: 'Id'; readonly value: string };

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetModel,
  ) {
    const { model, registrations } = context;
    this.identity = { key: 'Id', value: sheet.id };
    const changedEvent = (by: 1 | -1) =>
      method(() => {
        registrations.change(EventType.dataChanged, sheet.id, by);
      });
    const used = (contentOnly: boolean): ServerRange | null => {
      const range = sheet.usedRange(contentOnly);
      return range === null ? null : this.range(range, 'Worksheet.getUsedRangeOrNullObject');
    };
    this.members = {
      Id: scalar(() => sheet.id),
      Name: scalar(
        () => sheet.name,
        (value) => {
          const other = model.sheet(String(value));
          if (other !== undefined && other !== sheet) throw itemAlreadyExists('Worksheet.name');
          sheet.name = String(value);
          model.calculate();
        },
      ),
      Position: scalar(
        () => model.sheets.indexOf(sheet),
        (value) => {
          model.placeSheet(sheet, wholeNumber([value], 0, 'Worksheet.position'));
        },
      ),
      Names: navigation(() => new ServerNames(sheet.names)),
      FreezePanes: navigation(() => new ServerFreezePanes(context, sheet)),
      PageLayout: navigation(() => new ServerPageLayout(context, sheet)),
      Comments: navigation(() => new ServerComments(context, sheet)),
      PivotTables: navigation(() => new ServerPivotTables(context, sheet)),
      Tables: navigation(() => new ServerTables(context, [sheet])),
      Delete: method(() => {
        if (model.isInBackground) throw invalidSelection('Worksheet.delete');
        if (model.isStructureProtected || model.sheets.length === 1) throw invalidOperation('Worksheet.delete');
        model.deleteSheet(sheet);
      }),
      Visibility: scalar(() => VISIBILITY[sheet.visibility]),
      Protection: navigation(() => ({
        typeName: 'WorksheetProtection',
        members: {
          Protected: scalar(() => sheet.isProtected),
          Protect: method((args) => {
            if (sheet.isProtected) throw invalidOperation('WorksheetProtection.protect');
            if (args[1] !== undefined && args[1] !== null) throw context.missing('WorksheetProtection.protect with a password');
            sheet.isProtected = true;
            sheet.setUp.set('protection', args[0]);
          }),
        },
      })),
      Activate: method(() => {
        if (model.isInBackground) throw generalException('Worksheet.activate');
        if (sheet.visibility !== 'visible') throw invalidOperation('Worksheet.activate');
        model.active = sheet;
      }),
      GetRange: method((args) => this.rangeAt(args[0] === undefined || args[0] === null ? null : text(args, 0, 'Worksheet.getRange'))),
      GetRanges: method((args) => {
        this.needsCells('Worksheet.getRanges');
        const ranges = text(args, 0, 'Worksheet.getRanges')
          .split(',')
          .map((part) => parseRange(part.trim()));
        if (ranges.some((range) => range === null)) throw invalidArgument('Worksheet.getRanges');
        return new ServerRangeAreas(
          context,
          sheet,
          ranges.flatMap((range) => range ?? []),
        );
      }),
      GetCell: method((args) => {
        const row = wholeNumber(args, 0, 'Worksheet.getCell');
        const column = wholeNumber(args, 1, 'Worksheet.getCell');
        return this.range({ top: row, left: column, bottom: row, right: column }, 'Worksheet.getCell');
      }),
      GetRangeByIndexes: method((args) => {
        const [top = 0, left = 0, rows = 0, columns = 0] = [0, 1, 2, 3].map((index) =>
          wholeNumber(args, index, 'Worksheet.getRangeByIndexes'),
        );
        return this.range({ top, left, bottom: top + rows - 1, right: left + columns - 1 }, 'Worksheet.getRangeByIndexes');
      }),
      GetUsedRange: method((args) => {
        this.needsCells('Worksheet.getUsedRange');
        return used(flag(args, 0)) ?? this.range({ top: 0, left: 0, bottom: 0, right: 0 }, 'Worksheet.getUsedRange');
      }),
      GetUsedRangeOrNullObject: method((args) => {
        this.needsCells('Worksheet.getUsedRangeOrNullObject');
        return used(flag(args, 0));
      }),
      _RegisterDataChangedEvent: changedEvent(1),
      _UnregisterDataChangedEvent: changedEvent(-1),
    };
  }

  private rangeAt(address: string | null): ServerRange {
    if (address === null) return this.range({ top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }, 'Worksheet.getRange');
    const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address);
    const name = split === null ? this.sheet.name : (split[1]?.replace(/''/g, "'") ?? split[2] ?? '');
    const sheet = this.context.model.sheet(name);
    if (sheet === undefined) throw itemNotFound('Worksheet.getRange');
    const range = parseRange(split?.[3] ?? address);
    if (range === null) throw invalidArgument('Worksheet.getRange');
    return new ServerRange(this.context, sheet, range);
  }

  private range(range: CellRange, location: string): ServerRange {
    this.needsCells(location);
    const isInside = range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
    if (!isInside || range.bottom < range.top || range.right < range.left) throw invalidArgument(location);
    return new ServerRange(this.context, this.sheet, range);
  }

  private needsCells(location: string): void {
    if (this.sheet.kind === 'chart') throw unsupportedSheet(location);
  }
}

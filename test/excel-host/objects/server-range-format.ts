/** Excel's RangeFormat and RangeFont: the one value all cells share, or null when they differ. */
import type { CellRange } from '../../../src/core/workbook/address';
import { invalidArgument } from '../protocol/rich-api-error';
import { navigation, scalar, type Members, type Scalar, type ServerObject } from '../protocol/server-object';
import type { CellLook, SheetModel } from '../model/sheet-model';
import type { ExcelContext } from './excel-context';

export class ServerRangeFormat implements ServerObject {
  readonly typeName = 'RangeFormat';
  readonly members: Members;

  constructor(context: ExcelContext, sheet: SheetModel, range: CellRange) {
    this.members = {
      IndentLevel: looked(sheet, range, 'indent', 'number'),
      Font: navigation(() => new ServerRangeFont(context, sheet, range)),
    };
  }
}

class ServerRangeFont implements ServerObject {
  readonly typeName = 'RangeFont';
  readonly members: Members;

  constructor(_context: ExcelContext, sheet: SheetModel, range: CellRange) {
    this.members = {
      Bold: looked(sheet, range, 'bold', 'boolean'),
      Italic: looked(sheet, range, 'italic', 'boolean'),
      Name: looked(sheet, range, 'fontName', 'string'),
    };
  }
}

function looked(sheet: SheetModel, range: CellRange, name: keyof CellLook, type: 'number' | 'boolean' | 'string'): Scalar {
  return scalar(
    () => sheet.common(range, (look) => look[name]),
    (value) => {
      if (typeof value !== type) throw invalidArgument(`RangeFormat.${name}`);
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1) {
          const cell = sheet.ensure({ row, column });
          cell.look = { ...cell.look, [name]: value };
        }
      }
    },
  );
}

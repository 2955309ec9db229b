/** Excel's RangeFormat and RangeFont: the one value all cells share, or null when they differ. */
import type { CellRange } from '../../../src/core/workbook/address';
import { accessDenied, invalidArgument } from '../protocol/rich-api-error';
import { navigation, scalar, type Members, type Scalar, type ServerObject } from '../protocol/server-object';
import type { CellLook, SheetModel } from '../model/sheet-model';
import type { ExcelContext } from './excel-context';

export class ServerRangeFormat implements ServerObject {
  readonly typeName = 'RangeFormat';
  readonly members: Members;

  constructor(context: ExcelContext, sheet: SheetModel, range: CellRange) {
    const measure = (name: string, first: number, last: number): Scalar =>
      scalar(
        () => sheet.setUp.get(`${name} ${String(first)}`) ?? null,
        (value) => {
          if (typeof value !== 'number') throw invalidArgument(`RangeFormat.${name}`);
          for (let line = first; line <= last; line += 1) sheet.setUp.set(`${name} ${String(line)}`, value);
        },
      );
    this.members = {
      IndentLevel: looked(sheet, range, 'indent', 'number'),
      HorizontalAlignment: looked(sheet, range, 'horizontal', 'string'),
      VerticalAlignment: looked(sheet, range, 'vertical', 'string'),
      WrapText: looked(sheet, range, 'wrap', 'boolean'),
      ColumnWidth: measure('columnWidth', range.left, range.right),
      RowHeight: measure('rowHeight', range.top, range.bottom),
      Borders: navigation(() => new ServerBorders(context, sheet, range)),
      Font: navigation(() => new ServerRangeFont(context, sheet, range)),
      Protection: navigation(() => ({
        typeName: 'FormatProtection',
        members: { Locked: looked(sheet, range, 'locked', 'boolean') },
      })),
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
      Size: looked(sheet, range, 'size', 'number'),
    };
  }
}

/** Which lines of a range a border's name means: those of its edge cells, or those between its cells. */
const SIDES: Readonly<Record<string, (range: CellRange) => readonly (readonly [CellRange, string])[]>> = {
  EdgeTop: (range) => [[{ ...range, bottom: range.top }, 'top']],
  EdgeBottom: (range) => [[{ ...range, top: range.bottom }, 'bottom']],
  EdgeLeft: (range) => [[{ ...range, right: range.left }, 'left']],
  EdgeRight: (range) => [[{ ...range, left: range.right }, 'right']],
  InsideHorizontal: (range) => [
    [{ ...range, top: range.top + 1 }, 'top'],
    [{ ...range, bottom: range.bottom - 1 }, 'bottom'],
  ],
  InsideVertical: (range) => [
    [{ ...range, left: range.left + 1 }, 'left'],
    [{ ...range, right: range.right - 1 }, 'right'],
  ],
};

const OPPOSITE: Readonly<Record<string, string>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };
const STEPS: Readonly<Record<string, readonly [number, number]>> = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] };

/** The cells on the other side of a side. */
function beyond({ top, left, bottom, right }: CellRange, side: string): CellRange {
  const [rows, columns] = STEPS[side] ?? [0, 0];
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

class ServerBorders implements ServerObject {
  readonly typeName = 'RangeBorderCollection';
  readonly members: Members = {};

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetModel,
    private readonly range: CellRange,
  ) {}

  readonly item = (key: unknown): ServerObject => {
    const places = SIDES[String(key)]?.(this.range);
    if (places === undefined || places.some(([part]) => part.bottom < part.top || part.right < part.left))
      throw invalidArgument('RangeBorderCollection.getItem');
    return {
      typeName: 'RangeBorder',
      members: {
        Style: scalar(
          () => null,
          (value) => {
            if (value !== 'Continuous' && value !== 'None') throw this.context.missing(`RangeBorder.style ${String(value)}`);
            for (const [part, side] of places) {
              this.draw(part, side, value === 'Continuous');
              // In Excel the line between two cells is one: taken from one of them it is gone for both.
              if (value === 'None') this.draw(beyond(part, side), OPPOSITE[side] ?? side, false);
            }
          },
        ),
      },
    };
  };

  private draw({ top, left, bottom, right }: CellRange, side: string, isDrawn: boolean): void {
    for (let row = Math.max(0, top); row <= bottom; row += 1) {
      for (let column = Math.max(0, left); column <= right; column += 1) {
        const drawn = new Set(
          this.sheet
            .lookAt(row, column)
            .lines.split(' ')
            .filter((each) => each !== ''),
        );
        if (isDrawn) drawn.add(side);
        else drawn.delete(side);
        const lines = [...drawn].sort().join(' ');
        this.sheet.change({ top: row, left: column, bottom: row, right: column }, { lines });
      }
    }
  }
}

function looked(sheet: SheetModel, range: CellRange, name: keyof CellLook, type: 'number' | 'boolean' | 'string'): Scalar {
  return scalar(
    () => sheet.common(range, (look) => look[name]),
    (value) => {
      if (typeof value !== type) throw invalidArgument(`RangeFormat.${name}`);
      if (sheet.isProtected) throw accessDenied(`RangeFormat.${name}`);
      sheet.change(range, { [name]: value });
    },
  );
}

/**
 * Marks over cells of the grid: laid over them where the grid asks how a cell looks, so that neither the cells nor their looks are touched.
 * What of them goes into a saved copy is for whoever saves it.
 */
import { BooleanNumber, BorderStyleTypes, Disposable, type ICellData, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService, type FWorkbook } from '@univerjs/preset-sheets-core';
import { contains, parseRange, type CellRange } from '../../core/workbook/address';
import { gravestMarks, MARK_LOOKS, type CellMark, type MarkLook } from '../../core/workbook/marks';
import type { Grid } from './grid';

const LINES = { thin: BorderStyleTypes.THIN, dashed: BorderStyleTypes.DASHED, dotted: BorderStyleTypes.DOTTED } as const;

interface PlacedMark {
  readonly range: CellRange;
  readonly style: IStyleData;
}

/** After formats of numbers, before whatever draws. */
const PRIORITY = 5;

export class GridMarks extends Disposable {
  /** By id of the sheet. */
  private placed = new Map<string, readonly PlacedMark[]>();

  constructor(
    grid: Grid,
    private readonly workbook: FWorkbook,
  ) {
    super();
    const unit = workbook.getId();
    this.disposeWithMe(
      grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        id: 'soatbieu.marks',
        priority: PRIORITY,
        handler: (cell, location, next) => {
          if (location.unitId !== unit) return next(cell);
          const own = this.placed.get(location.subUnitId);
          const mark = own?.find(({ range }) => contains(range, { row: location.row, column: location.col }));
          if (mark === undefined) return next(cell);
          const known = typeof cell?.s === 'string' ? location.workbook.getStyles().get(cell.s) : cell?.s;
          const marked: ICellData = { ...cell, s: { ...known, ...mark.style } };
          return next(marked);
        },
      }),
    );
  }

  /** @returns how many marks are shown */
  show(marks: readonly CellMark[]): number {
    let shown = 0;
    const placed = new Map<string, PlacedMark[]>();
    for (const { sheet, cell, level } of gravestMarks(marks)) {
      const id = this.workbook.getSheetByName(sheet)?.getSheetId();
      const range = parseRange(cell);
      if (id === undefined || range === null) continue;
      placed.set(id, [...(placed.get(id) ?? []), { range, style: styleOf(MARK_LOOKS[level]) }]);
      shown += 1;
    }
    this.placed = placed;
    this.workbook.getActiveSheet().refreshCanvas();
    return shown;
  }
}

function styleOf({ fill, colour, line, bold }: MarkLook): IStyleData {
  const side = { s: LINES[line], cl: { rgb: `#${colour}` } };
  return {
    bg: { rgb: `#${fill}` },
    cl: { rgb: '#000000' },
    bd: { t: side, b: side, l: side, r: side },
    ...(bold && { bl: BooleanNumber.TRUE }),
  };
}

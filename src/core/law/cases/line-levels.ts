/** Whose money the lines of a table are, national or of the province: by their columns, their headings, their caption, the title. */
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Pack } from '../../packs/pack';
import type { Column } from '../../table/model/column';
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';
import type { Figure } from '../../table/seeing/figure';
import type { Level } from '../act';
import { namesBudgetAlone } from './budget-names';
import type { Part } from './parts';
import { levelOfTitle } from './plan';

/** A heading that names money, not the programme alone. */
const NAMES_MONEY = /\b(?:kinh phi|nguon|von|ngan sach|kpkc)/;

export const LEVELS: readonly Level[] = ['national', 'province'];
const LEVEL_OF_SOURCE: Readonly<Record<string, Level>> = { national: 'national', local: 'province' };

/** The level of a line that names its source; undefined for sources that are of neither. */
export const levelOf = ({ source }: Pick<Line, 'source'>): Level | undefined => (source === null ? undefined : LEVEL_OF_SOURCE[source]);

/** Whose money a heading says the lines below it are. */
export interface LevelAbove {
  readonly level: Level;
  /** It names money; one that names the programme alone may stand above all that its lines cost. */
  readonly isMoney: boolean;
}

/** What stands above the heading of stacked tables is of the first of them. */
const isStacked = ({ lines }: Table): boolean => new Set(lines.flatMap(({ caption }) => caption?.source ?? [])).size > 1;

export class LineLevels {
  /** Of money that no column gives to a level; null where the title names none, or heads one of several stacked tables. */
  readonly ofTitle: Level | null;
  /** Columns tell national money from that of the province. */
  readonly hasColumns: boolean;

  constructor(
    pack: Pack,
    private readonly table: Table,
    sheet: SheetSnapshot | undefined,
    private readonly headings: readonly (readonly number[])[],
  ) {
    this.ofTitle = isStacked(table) ? null : levelOfTitle(pack, table, sheet);
    this.hasColumns = table.figureColumns.some(({ source }) => source === 'national' || source === 'local');
  }

  /** "A. Khuyến công quốc gia" above the lines of a list whose columns name no source: all of its money is of that level. */
  above(at: number): LevelAbove | undefined {
    if (this.hasColumns) return undefined;
    for (const above of this.headings[at] ?? []) {
      const { source = null, folded = '' } = this.table.lines[above] ?? {};
      const level = source === null ? undefined : LEVEL_OF_SOURCE[source];
      if (level !== undefined) return { level, isMoney: NAMES_MONEY.test(folded) };
    }
    const { caption } = this.table.lines[at] ?? {};
    const level = caption === undefined ? undefined : LEVEL_OF_SOURCE[caption.source];
    return caption === undefined || level === undefined ? undefined : { level, isMoney: NAMES_MONEY.test(caption.folded) };
  }

  /** "III. Đối ứng của cơ sở" heads money that no cap speaks of, as long as no column names a level. */
  isOfOthers({ caption }: Line): boolean {
    return caption !== undefined && LEVEL_OF_SOURCE[caption.source] === undefined && !this.hasColumns;
  }

  isStatedByColumns({ figures }: Part, level: Level): boolean {
    return figures.every((figure) => {
      const column = this.columnOf(figure);
      return column?.source !== 'state-budget' && (column === undefined || level === this.ofTitle || !namesBudgetAlone(column));
    });
  }

  isOfState({ figures }: Part): boolean {
    return figures.every((figure) => this.columnOf(figure)?.source === 'state-budget');
  }

  private columnOf({ column }: Figure): Column | undefined {
    return this.table.figureColumns.find(({ index }) => index === column);
  }
}

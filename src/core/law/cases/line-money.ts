/** The money of a line, in each year and over all of them: of its columns, or of the lines of sources below its activity. A figure in doubt is not known. */
import { isZero, type Amount } from '../../money/amount';
import type { Table } from '../../table/model/table';
import { isCountable, type Figure } from '../../table/seeing/figure';
import type { Level } from '../act';
import { activityAbove } from './headings';
import { moneyColumns, type MoneyColumns, type YearColumns } from './money-columns';
import { joinedParts, nothingToNull, totalOf, type Part } from './parts';

export class LineMoney {
  private counterparts: ReadonlyMap<number, number> | null = null;

  /**
   * @param headings positions of the lines above each line that it belongs to, the nearest first
   * @param years whose law money without a year may be under
   * @param disputed figures in doubt
   */
  constructor(
    private readonly table: Table,
    private readonly headings: readonly (readonly number[])[],
    private readonly columns: MoneyColumns,
    private readonly years: readonly number[],
    private readonly disputed: ReadonlySet<Figure>,
  ) {}

  private figureAt(line: number, column: number | null): Figure | null {
    return column === null ? null : (this.table.lines[line]?.figures[column] ?? null);
  }

  /** The amount of a figure; null when there is none or when it is in doubt. */
  amountAt(line: number, column: number | null): Amount | null {
    const figure = this.figureAt(line, column);
    return figure === null || !isCountable(figure) || this.disputed.has(figure) ? null : figure.amount;
  }

  private isOpen(line: number, column: number | null): boolean {
    return this.figureAt(line, column) !== null && this.amountAt(line, column) === null;
  }

  private isCostOpen(line: number, { cost, counterpart, others }: YearColumns): boolean {
    return (cost === null ? [counterpart, ...others] : [cost]).some((column) => this.isOpen(line, column));
  }

  /** Sources as columns: each year by itself where its count is known, and all years together. */
  byColumns(line: number, level: Level): Part[] {
    const { years, period } = this.columns;
    const own = years.map((columns) => this.partOf(line, level, columns, line));
    return joinedParts(own, this.amountAt(line, period?.quantity ?? null));
  }

  /** A heading or the line itself says whose money the State's column holds, or the only column of money. */
  byWords(line: number, level: Level): Part[] {
    const { years, period } = moneyColumns(this.table, level);
    const own = years.map((columns) => {
      const column = columns.support[level] ?? this.onlyMoneyOf(columns.year);
      return column === null ? null : this.partOf(line, level, { ...columns, support: { ...columns.support, [level]: column } }, line);
    });
    return joinedParts(own, this.amountAt(line, period?.quantity ?? null));
  }

  private onlyMoneyOf(year: YearColumns['year']): number | null {
    const found = this.table.figureColumns.flatMap((column, at) => (column.measure === 'money' && column.year === year ? [at] : []));
    const [only = null, ...more] = found;
    return only !== null && more.length === 0 && this.table.figureColumns[only]?.source === null ? only : null;
  }

  private partOf(line: number, level: Level, columns: YearColumns, countLine: number): Part | null {
    const figure = this.figureAt(line, columns.support[level]);
    const support = this.amountAt(line, columns.support[level]);
    if (figure === null || support === null) return null;
    const counterpart = this.amountAt(line, columns.counterpart);
    const others = columns.others.map((column) => this.amountAt(line, column));
    const quantity = this.amountAt(countLine, columns.quantity);
    return {
      scope: typeof columns.year === 'number' ? 'year' : 'project',
      countable: true,
      years: typeof columns.year === 'number' ? [columns.year] : this.years,
      figures: [figure],
      figuresEach: [figure],
      support,
      cost: nothingToNull(columns.cost === null ? this.costOf(line, columns) : this.amountAt(line, columns.cost)),
      isCostOpen: this.isCostOpen(line, columns),
      counterpart,
      counterpartFigures: [this.figureAt(line, columns.counterpart)].filter((one) => one !== null),
      others: totalOf(others),
      count: nothingToNull(quantity),
    };
  }

  /** Support, counterpart and others are the cost where no column adds them up (caps.md 5, "own money first"); without a counterpart nothing is. */
  private costOf(line: number, { support, counterpart, others, isComplete }: YearColumns): Amount | null {
    const own = this.amountAt(line, counterpart);
    if (!isComplete || own === null || isZero(own)) return null;
    const parts = [support.national, support.province, ...others].filter((column) => column !== null);
    return totalOf([own, ...parts.map((column) => this.amountAt(line, column))]);
  }

  /** Sources as lines below an activity: the activity's own line holds the cost. */
  byLines(at: number, named: number): Part[] {
    const counterpartLine = this.counterpartsBelow().get(named);
    const money = this.table.figureColumns.flatMap(({ year, measure, source }, column) =>
      measure === 'money' && (source === null || source === 'all') && year !== 'period' ? [{ year, source, column }] : [],
    );
    // Beside a column that names no source, one of all sources is another thing.
    const years = money.some(({ source }) => source === null) ? money.filter(({ source }) => source === null) : money;
    if (new Set(years.map(({ year }) => year)).size !== years.length) return [];
    const counts = [...this.columns.years, ...(this.columns.period === null ? [] : [this.columns.period])];
    const countOf = (year: YearColumns['year']): Amount | null =>
      nothingToNull(this.amountAt(named, counts.find((columns) => columns.year === year)?.quantity ?? null));
    const own = years.map(({ year, column }): Part | null => {
      const figure = this.figureAt(at, column);
      const support = this.amountAt(at, column);
      if (figure === null || support === null) return null;
      const counterpart = counterpartLine === undefined ? null : this.amountAt(counterpartLine, column);
      return {
        scope: typeof year === 'number' ? 'year' : 'project',
        countable: true,
        years: typeof year === 'number' ? [year] : this.years,
        figures: [figure],
        figuresEach: [figure],
        support,
        cost: counterpartLine === undefined ? null : nothingToNull(this.amountAt(named, column)),
        isCostOpen: counterpartLine !== undefined && this.isOpen(named, column),
        counterpart,
        counterpartFigures: counterpartLine === undefined ? [] : [this.figureAt(counterpartLine, column)].filter((one) => one !== null),
        others: null,
        count: countOf(year),
      };
    });
    return joinedParts(own, countOf('period'));
  }

  /** The first line of the beneficiary's own money below each activity. */
  private counterpartsBelow(): ReadonlyMap<number, number> {
    if (this.counterparts !== null) return this.counterparts;
    const found = new Map<number, number>();
    this.table.lines.forEach(({ source }, at) => {
      const activity = source === 'counterpart' ? activityAbove(this.table, this.headings, at) : undefined;
      if (activity !== undefined && !found.has(activity)) found.set(activity, at);
    });
    return (this.counterparts = found);
  }
}

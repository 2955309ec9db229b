/**
 * From the tables of a workbook to what caps are asked about: every supported line of a programme's plan, its activity, its
 * money by level and year, its cost and its count. A figure that is itself in doubt makes no case.
 */
import { isZero, type Amount } from '../../money/amount';
import { isKnownUnit, type KnownUnit } from '../../money/money';
import { isCountable, type Figure } from '../../table/seeing/figure';
import type { Column } from '../../table/model/column';
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { Pack } from '../../packs/pack';
import { packOfTable } from '../../table/pack-of-table';
import type { WorkbookReading } from '../../table/read-workbook';
import type { Level } from '../act';
import { activityOf, isManagement } from '../activities';
import { matchActivity, type ActivityMatch, type NoMatch } from '../activity/match-activity';
import { bookOf } from '../activity/phrases';
import { countUnitOf } from '../activity/units';
import type { CapCase, CapCases, UnmatchedLine } from './cap-case';
import type { ActivityChoice } from './choices';
import { choiceFor } from './choices';
import { namesBudgetAlone } from './budget-names';
import { estimateCases, type EstimateView } from './estimate-cases';
import { headingsOf } from './headings';
import { isEstimate, isPlanOf, levelOfTitle } from './plan';
import { moneyColumns, type MoneyColumns, type YearColumns } from './money-columns';
import { namesOneUnit } from './named-unit';
import { joinedParts, nothingToNull, totalOf, type Part } from './parts';
import { percentBases } from './percent-bases';
import { printedPlaces, type PrintedPlace } from './printed-place';
import { registeredCapital } from './registered-capital';
import { signsIn } from './signs';
import { countsUnits, writtenCount } from './written-count';

export interface CaseOptions {
  readonly choices: readonly ActivityChoice[];
  /** Figures that stand in a broken equation: they are reported there, and nothing is built on them. */
  readonly disputed: ReadonlySet<Figure>;
}

/** A heading that names money, not the programme alone. */
const NAMES_MONEY = /\b(?:kinh phi|nguon|von|ngan sach|kpkc)/;

/** "Mỗi năm hỗ trợ 02 cơ sở": the words count every year by itself. */
const EACH_YEAR = /(?<!\p{L})(?:mỗi|từng|hằng|hàng)\s+năm(?!\p{L})|\/\s*(?:1\s+)?năm(?!\p{L})/iu;

const LEVELS: readonly Level[] = ['national', 'province'];
const LEVEL_OF_SOURCE: Readonly<Record<string, Level>> = { national: 'national', local: 'province' };

export function capCases(workbook: WorkbookSnapshot, reading: WorkbookReading, options: CaseOptions): CapCases {
  const cases: CapCase[] = [];
  const unmatched: UnmatchedLine[] = [];
  let withoutLevel = 0;
  for (const table of reading.tables) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const pack = packOfTable(reading, table);
    if (!isKnownUnit(table.unit) || pack.activities.length === 0 || !isPlanOf(pack, table, sheet)) continue;
    const found = new TableCases(pack, table, table.unit, sheet, options).find();
    cases.push(...found.cases);
    unmatched.push(...found.unmatched);
    withoutLevel += found.withoutLevel;
  }
  return { cases, unmatched, withoutLevel };
}

/** So many years are still one plan. */
const LONGEST = 10;

/**
 * Years whose law money without a year may be under: of the plan's whole period, so that a breach must be one by the law of each of them.
 * Where neither columns nor title name any, the name of the sheet may ("KH 2022").
 */
function yearsOf({ period, titlePeriod, sheet }: Table): readonly number[] {
  const span = period ?? titlePeriod;
  if (span !== null) {
    const length = span.to - span.from + 1;
    return length > LONGEST ? [] : Array.from({ length }, (_, at) => span.from + at);
  }
  const named = [...new Set([...sheet.matchAll(/(?<!\d)20[1-4]\d(?!\d)/g)].map(([year]) => Number(year)))];
  return named.length === 1 ? named : [];
}

/** The cell in which a line's words stand. */
export function labelCellOf({ columns, range, lines }: Table, line: number): string {
  const column = columns.find(({ role }) => role === 'description')?.index ?? range.left;
  return toA1({ row: lines[line]?.row ?? 0, column });
}

/** Whose money a heading says the lines below it are. */
interface LevelAbove {
  readonly level: Level;
  /** It names money; one that names the programme alone may stand above all that its lines cost. */
  readonly isMoney: boolean;
}

/** What stands above the heading of stacked tables is of the first of them. */
const isStacked = ({ lines }: Table): boolean => new Set(lines.flatMap(({ caption }) => caption?.source ?? [])).size > 1;

class TableCases {
  private readonly headings: readonly (readonly number[])[];
  private readonly titleLevel: Level | null;
  private readonly columns: MoneyColumns;
  private readonly totals: ReadonlySet<number>;
  private readonly years: readonly number[];
  private readonly printed: PrintedPlace;
  private readonly hasLevelColumns: boolean;

  constructor(
    private readonly pack: Pack,
    private readonly table: Table,
    private readonly unit: KnownUnit,
    private readonly sheet: SheetSnapshot | undefined,
    private readonly options: CaseOptions,
  ) {
    this.headings = headingsOf(table);
    this.printed = printedPlaces(table);
    this.titleLevel = isStacked(table) ? null : levelOfTitle(pack, table, sheet);
    this.columns = moneyColumns(table, this.titleLevel);
    this.hasLevelColumns = table.figureColumns.some(({ source }) => source === 'national' || source === 'local');
    this.totals = new Set(table.lineRelations.filter(({ parts }) => parts.length > 0).map(({ total }) => total));
    this.years = yearsOf(table);
  }

  find(): CapCases {
    const cases: CapCase[] = [];
    const unmatched: UnmatchedLine[] = [];
    let withoutLevel = 0;
    this.table.lines.forEach((line, at) => {
      // "Trong đó: - Khuyến công quốc gia": what a source pays of its activity.
      if (line.partial && line.source === null) return;
      if (!line.counted || line.rate || line.total !== null || this.totals.has(at) || this.hasOwnLines(at)) return;
      const stated = line.source === null ? undefined : LEVEL_OF_SOURCE[line.source];
      if (line.source !== null && stated === undefined) return;
      if (line.source === null && this.isOfOthers(line)) return;
      const named = stated === undefined ? at : this.namedBy(at);
      if (named === undefined) return;
      const match = this.matchOf(named);
      if (isEstimate(this.table) && !(match.state === 'matched' && isManagement(match.activity))) return;
      const above = stated === undefined ? this.levelAbove(at) : undefined;
      if (stated === undefined && above === undefined && match.state === 'matched' && this.hasStateMoney(at)) withoutLevel++;
      for (const one of stated !== undefined ? [stated] : above !== undefined ? [above.level] : LEVELS) {
        const money = named !== at ? this.byLines(at, named) : this.hasLevelColumns ? this.byColumns(at, one) : this.byWords(at, one);
        if (money.length === 0) continue;
        const [first] = money;
        const isStated = (part: Part): boolean =>
          stated !== undefined || (above === undefined ? this.isStatedByColumns(part, one) : above.isMoney || this.isOfState(part));
        if (match.state === 'matched') cases.push(...money.map((part) => this.caseOf(named, one, match, part, isStated(part))));
        else if (first?.figures[0] !== undefined)
          unmatched.push({ table: this.table, line: named, level: one, figure: first.figures[0], candidates: match.candidates });
      }
    });
    if (isEstimate(this.table)) cases.push(...estimateCases({ ...this.view, disputed: this.options.disputed }));
    return { cases, unmatched, withoutLevel };
  }

  private get view(): Omit<EstimateView, 'disputed'> {
    const { pack, table, unit, sheet, columns, years, printed } = this;
    return { pack, table, unit, sheet, columns, years, printed };
  }

  /**
   * The line whose words say what a line of a source pays for: "- Khuyến công quốc gia" stands below its activity; where a column says the
   * source, or the line says both ("Ứng dụng máy móc từ nguồn khuyến công quốc gia"), it is the line itself.
   */
  private namedBy(at: number): number | undefined {
    const own = this.matchOf(at);
    return own.state === 'matched' && own.by === 'own-words' ? at : this.headings[at]?.find((above) => !this.opensBreakdown(above));
  }

  /** "Trong đó:", "Gồm:" on a line of its own. */
  private opensBreakdown(at: number): boolean {
    const { word = null, counted = true } = this.table.lines[at] ?? {};
    return !counted && (word === 'partialBreakdown' || word === 'fullBreakdown');
  }

  /** "A. Khuyến công quốc gia" above the lines of a list whose columns name no source: all of its money is of that level. */
  private levelAbove(at: number): LevelAbove | undefined {
    if (this.hasLevelColumns) return undefined;
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
  private isOfOthers({ caption }: Line): boolean {
    return caption !== undefined && LEVEL_OF_SOURCE[caption.source] === undefined && !this.hasLevelColumns;
  }

  private hasStateMoney(line: number): boolean {
    if (this.titleLevel !== null) return false;
    return this.table.figureColumns.some(({ source, measure }, column) => {
      const amount = measure === 'money' && source === 'state-budget' ? this.amountAt(line, column) : null;
      return amount !== null && !isZero(amount);
    });
  }

  /** Lines below it that split it, though no sum was made of them. */
  private hasOwnLines(at: number): boolean {
    return (
      this.headings[at + 1]?.includes(at) === true &&
      this.table.lines[at + 1]?.counted === true &&
      this.table.lines[at]?.source === null &&
      this.table.lines[at + 1]?.partial === false
    );
  }

  private matchOf(at: number): ActivityMatch | NoMatch {
    const { table } = this;
    const line = table.lines[at];
    const label = line?.label ?? '';
    const path = (this.headings[at] ?? []).map((above) => table.lines[above]?.label ?? '');
    const chosen = choiceFor(this.options.choices, { sheet: table.sheet, cell: labelCellOf(table, at), label });
    if (chosen !== null && activityOf(chosen.activity) !== undefined)
      return { state: 'matched', activity: chosen.activity, joins: false, confidence: 'sure', by: 'choice', phrase: null };
    return matchActivity({ label, path, unit: countUnitOf(this.textIn(at, 'unit-of-measure')) }, bookOf(this.pack));
  }

  private textIn(at: number, role: 'unit-of-measure' | 'text' | 'note'): string {
    return this.textsIn(at, ({ role: own }) => own === role).join(' ');
  }

  private textsIn(at: number, wanted: (column: Table['columns'][number]) => boolean): string[] {
    const row = this.table.lines[at]?.row ?? -1;
    const { sheet } = this;
    if (sheet === undefined) return [];
    return this.table.columns.filter(wanted).flatMap(({ index }) => {
      const value = cellAt(sheet, row, index)?.value;
      return typeof value === 'string' && value.trim() !== '' ? [value] : [];
    });
  }

  private figureAt(line: number, column: number | null): Figure | null {
    return column === null ? null : (this.table.lines[line]?.figures[column] ?? null);
  }

  private columnOf({ column }: Figure): Column | undefined {
    return this.table.figureColumns.find(({ index }) => index === column);
  }

  /** The amount of a figure; null when there is none or when it is in doubt. */
  private amountAt(line: number, column: number | null): Amount | null {
    const figure = this.figureAt(line, column);
    return figure === null || !isCountable(figure) || this.options.disputed.has(figure) ? null : figure.amount;
  }

  private isOpen(line: number, column: number | null): boolean {
    return this.figureAt(line, column) !== null && this.amountAt(line, column) === null;
  }

  private isCostOpen(line: number, { cost, counterpart, others }: YearColumns): boolean {
    return (cost === null ? [counterpart, ...others] : [cost]).some((column) => this.isOpen(line, column));
  }

  /** Sources as columns: each year by itself where its count is known, and all years together. */
  private byColumns(line: number, level: Level): Part[] {
    const { years, period } = this.columns;
    const own = years.map((columns) => this.partOf(line, level, columns, line));
    return joinedParts(own, this.amountAt(line, period?.quantity ?? null));
  }

  /** Title, heading or the line itself say whose money the State's column holds, or (but for the title) the only column of money. */
  private byWords(line: number, level: Level): Part[] {
    const isSaid = this.table.lines[line]?.source !== null || this.levelAbove(line) !== undefined;
    if (!isSaid) return this.byColumns(line, level);
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
  private byLines(at: number, named: number): Part[] {
    const siblings = this.table.lines.flatMap((line, one) =>
      this.headings[one]?.find((above) => !this.opensBreakdown(above)) === named && line.source !== null ? [one] : [],
    );
    const counterpartLine = siblings.find((one) => this.table.lines[one]?.source === 'counterpart');
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

  private isStatedByColumns({ figures }: Part, level: Level): boolean {
    return figures.every((figure) => {
      const column = this.columnOf(figure);
      return column?.source !== 'state-budget' && (column === undefined || level === this.titleLevel || !namesBudgetAlone(column));
    });
  }

  private isOfState({ figures }: Part): boolean {
    return figures.every((figure) => this.columnOf(figure)?.source === 'state-budget');
  }

  private caseOf(line: number, level: Level, match: ActivityMatch, part: Part, isLevelStated: boolean): CapCase {
    const { table, unit } = this;
    const label = table.lines[line]?.label ?? '';
    const path = (this.headings[line] ?? []).map((above) => table.lines[above]?.label ?? '');
    const beneficiaries = this.textsIn(line, ({ words, role }) => role === 'text' && words.includes('beneficiary'));
    const remarks = this.textsIn(line, ({ role }) => role === 'text' || role === 'note');
    const inWords = part.count === null ? writtenCount(label, beneficiaries, match.activity) : null;
    const written = part.countable ? inWords : null;
    return {
      table,
      line,
      level,
      match,
      unit,
      decimals: this.printed(unit, part.figures),
      ...part,
      count: part.count ?? written?.count ?? null,
      countInAll:
        part.countable || inWords === null || !countsUnits(inWords, match.activity) || EACH_YEAR.test(label) ? null : inWords.count,
      countFrom: part.count !== null ? 'column' : written !== null ? 'words' : null,
      bases: percentBases(label, part.cost),
      registeredCapital: registeredCapital(label, unit),
      countUnit: written?.unit ?? countUnitOf(this.textIn(line, 'unit-of-measure'), activityOf(match.activity)?.unit),
      isLevelStated,
      namesOneUnit: part.scope === 'project' && !countsUnits(written, match.activity) && namesOneUnit(label, beneficiaries, match.activity),
      signs: signsIn(this.pack, [label, ...path, ...remarks]),
    };
  }
}

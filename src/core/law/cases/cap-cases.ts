/**
 * From the tables of a workbook to what caps are asked about: every supported line of a programme's plan, its activity, its
 * money by level and year, its cost and its count. A figure that is itself in doubt makes no case.
 */
import { isZero } from '../../money/amount';
import { isKnownUnit, type KnownUnit } from '../../money/money';
import type { Figure } from '../../table/seeing/figure';
import type { Column } from '../../table/model/column';
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
import { estimateCases, listsProjects, type EstimateView } from './estimate-cases';
import { activityAbove, headingsOf } from './headings';
import { LEVELS, levelOf, LineLevels } from './line-levels';
import { LineMoney } from './line-money';
import { isEstimate, isPlanOf } from './plan';
import { moneyColumns, type MoneyColumns } from './money-columns';
import { namesOneUnit } from './named-unit';
import type { Part } from './parts';
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

/** "Mỗi năm hỗ trợ 02 cơ sở": the words count every year by itself. */
const EACH_YEAR = /(?<!\p{L})(?:mỗi|từng|hằng|hàng)\s+năm(?!\p{L})|\/\s*(?:1\s+)?năm(?!\p{L})/iu;

export function capCases(workbook: WorkbookSnapshot, reading: WorkbookReading, options: CaseOptions): CapCases {
  const cases: CapCase[] = [];
  const unmatched: UnmatchedLine[] = [];
  let [withoutLevel, withoutSource] = [0, 0];
  for (const table of reading.tables) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const pack = packOfTable(reading, table);
    if (!isKnownUnit(table.unit) || pack.activities.length === 0 || !isPlanOf(pack, table, sheet)) continue;
    const found = new TableCases(pack, table, table.unit, sheet, options).find();
    cases.push(...found.cases);
    unmatched.push(...found.unmatched);
    withoutLevel += found.withoutLevel;
    withoutSource += found.withoutSource;
  }
  return { cases, unmatched, withoutLevel, withoutSource };
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

class TableCases {
  private readonly headings: readonly (readonly number[])[];
  private readonly levels: LineLevels;
  private readonly money: LineMoney;
  private readonly columns: MoneyColumns;
  private readonly totals: ReadonlySet<number>;
  private readonly years: readonly number[];
  private readonly printed: PrintedPlace;

  constructor(
    private readonly pack: Pack,
    private readonly table: Table,
    private readonly unit: KnownUnit,
    private readonly sheet: SheetSnapshot | undefined,
    private readonly options: CaseOptions,
  ) {
    this.headings = headingsOf(table);
    this.printed = printedPlaces(table);
    this.levels = new LineLevels(pack, table, sheet, this.headings);
    this.columns = moneyColumns(table, this.levels.ofTitle);
    this.totals = new Set(table.lineRelations.filter(({ parts }) => parts.length > 0).map(({ total }) => total));
    this.years = yearsOf(table);
    this.money = new LineMoney(table, this.headings, this.columns, this.years, options.disputed);
  }

  find(): CapCases {
    const cases: CapCase[] = [];
    const unmatched: UnmatchedLine[] = [];
    let [withoutLevel, withoutSource] = [0, 0];
    const isOfOneProject = isEstimate(this.table) && !listsProjects(this.view);
    this.table.lines.forEach((line, at) => {
      // "Trong đó: - Khuyến công quốc gia": what a source pays of its activity.
      if (line.partial && line.source === null) return;
      if (!line.counted || line.rate || line.total !== null || this.totals.has(at) || this.hasOwnLines(at)) return;
      const stated = levelOf(line);
      if (line.source !== null && stated === undefined) return;
      if (line.source === null && this.levels.isOfOthers(line)) return;
      const named = stated === undefined ? at : this.namedBy(at);
      if (named === undefined) return;
      const match = this.matchOf(named);
      if (isOfOneProject && !(match.state === 'matched' && isManagement(match.activity))) return;
      const above = stated === undefined ? this.levels.above(at) : undefined;
      if (stated === undefined && above === undefined && match.state === 'matched') {
        if (this.hasStateMoney(at)) withoutLevel++;
        if (this.hasBareMoney(at)) withoutSource++;
      }
      for (const one of stated !== undefined ? [stated] : above !== undefined ? [above.level] : LEVELS) {
        const money = this.moneyOf(at, named, one, stated !== undefined || above !== undefined);
        if (money.length === 0) continue;
        const [first] = money;
        const isStated = (part: Part): boolean =>
          stated !== undefined ||
          (above === undefined ? this.levels.isStatedByColumns(part, one) : above.isMoney || this.levels.isOfState(part));
        if (match.state === 'matched') cases.push(...money.map((part) => this.caseOf(named, one, match, part, isStated(part))));
        else if (first?.figures[0] !== undefined)
          unmatched.push({ table: this.table, line: named, level: one, figure: first.figures[0], candidates: match.candidates });
      }
    });
    if (isOfOneProject) cases.push(...estimateCases(this.view));
    return { cases, unmatched, withoutLevel, withoutSource };
  }

  private get view(): EstimateView {
    const { pack, table, unit, sheet, columns, years, printed } = this;
    return { pack, table, unit, sheet, columns, years, printed, disputed: this.options.disputed };
  }

  /**
   * The line whose words say what a line of a source pays for: "- Khuyến công quốc gia" stands below its activity; where a column says the
   * source, or the line says both ("Ứng dụng máy móc từ nguồn khuyến công quốc gia"), it is the line itself.
   */
  private namedBy(at: number): number | undefined {
    const own = this.matchOf(at);
    return own.state === 'matched' && own.by === 'own-words' ? at : activityAbove(this.table, this.headings, at);
  }

  /** @param isSaid the line or a heading says that it is of the level */
  private moneyOf(at: number, named: number, level: Level, isSaid: boolean): Part[] {
    if (named !== at) return this.money.byLines(at, named);
    return this.levels.hasColumns || !isSaid ? this.money.byColumns(at, level) : this.money.byWords(at, level);
  }

  private hasStateMoney(line: number): boolean {
    return this.levels.ofTitle === null && this.hasMoneyOf(line, 'state-budget');
  }

  /** "Kinh phí" alone in a plan of national money: support, or all that the project costs. */
  private hasBareMoney(line: number): boolean {
    const isSaid = this.table.figureColumns.some(({ source, words }) => source !== null || words.includes('costTotal'));
    return this.levels.ofTitle !== null && !isSaid && this.hasMoneyOf(line, null);
  }

  private hasMoneyOf(line: number, wanted: Column['source']): boolean {
    return this.table.figureColumns.some(({ source, measure }, column) => {
      const amount = measure === 'money' && source === wanted ? this.money.amountAt(line, column) : null;
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

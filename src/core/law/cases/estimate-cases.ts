/**
 * What caps are asked about in a cost estimate: the support of the whole project, for the activity that its title names. Its lines are
 * what one project buys; those that have a ceiling of their own are asked about by themselves.
 */
import { isZero, subtract, ZERO, type Amount } from '../../money/amount';
import type { Pack } from '../../packs/pack';
import type { KnownUnit } from '../../money/money';
import { isCountable, type Figure } from '../../table/seeing/figure';
import { fold } from '../../table/seeing/fold';
import type { Table } from '../../table/model/table';
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { Level } from '../act';
import { activityOf, isCountedIn, isManagement } from '../activities';
import { matchActivity, type ActivityMatch } from '../activity/match-activity';
import { bookOf } from '../activity/phrases';
import { countUnitOf } from '../activity/units';
import { namesBudgetAlone } from './budget-names';
import type { CapCase } from './cap-case';
import { levelOfTitle } from './plan';
import type { MoneyColumns } from './money-columns';
import { namesOneUnit } from './named-unit';
import { nothingToNull, totalOf } from './parts';
import { percentBases } from './percent-bases';
import type { PrintedPlace } from './printed-place';
import { registeredCapital } from './registered-capital';
import { signsIn } from './signs';
import { countsUnits, writtenCount } from './written-count';

interface Project {
  readonly title: string;
  readonly match: ActivityMatch;
}

export interface EstimateView {
  readonly pack: Pack;
  readonly table: Table;
  readonly unit: KnownUnit;
  readonly sheet: SheetSnapshot | undefined;
  readonly columns: MoneyColumns;
  readonly years: readonly number[];
  readonly printed: PrintedPlace;
  readonly disputed: ReadonlySet<Figure>;
}

const LEVELS: readonly Level[] = ['national', 'province'];
const ROWS_ABOVE = 12;

/** Lines of a heading that say what the project is; head, place and unit of money do not. */
const NAMES_PROJECT = /\bde an\b|\bdu toan\b|\bnoi dung\b|\bho tro\b|\bxay dung\b|\bto chuc\b|\bdao tao\b|\btap huan\b/;
const LEAD = /^.{0,60}?(?:tên đề án|đề án|nội dung)\s*:\s*/iu;
/** "Dự toán kinh phí đề án khuyến công quốc gia năm 2022": what stands before the name of the project. */
const PAPER =
  /dự toán(?: chi tiết)?(?: kinh phí)?(?: thực hiện)?(?: đề án)?(?: khuyến công)?(?: quốc gia| địa phương)?(?: năm \d{4})?\s*[:-]?\s*/iu;

export function estimateCases(view: EstimateView): CapCase[] {
  const project = projectOf(view);
  // A list of projects with their price looks like an estimate: without a project of its own each line is one.
  if (project === null) return LEVELS.flatMap((level) => itemsOf(view, null, level));
  return LEVELS.flatMap((level) => {
    const whole = wholeOf(view, project, level);
    return [...(whole === null ? [] : [whole]), ...itemsOf(view, project, level)];
  });
}

/** Of the lines that are priced, so many at least name an activity each, and so many different ones: a project may buy what is another activity by itself. */
const LISTED = 0.5;
const FEWEST_ACTIVITIES = 3;

/** A plan whose lines are priced, which looks like an estimate: its lines are projects of several activities, and nothing above them is one. */
export function listsProjects(view: EstimateView): boolean {
  const { pack, table } = view;
  if (projectOf(view) !== null) return false;
  const priced = table.lines.filter(({ counted, total, partial, source }) => counted && total === null && !partial && source === null);
  const named = priced.flatMap(({ label }) => {
    const match = matchActivity({ label, path: [], unit: null }, bookOf(pack));
    return match.state === 'matched' && match.confidence === 'sure' && !isManagement(match.activity) ? [match.activity] : [];
  });
  return named.length >= priced.length * LISTED && new Set(named).size >= FEWEST_ACTIVITIES;
}

/** The one activity that the lines above the table name; null where they name none or several. */
function projectOf({ pack, table, sheet }: EstimateView): Project | null {
  const found = headingsAbove(table, sheet).flatMap((written): Project[] => {
    if (!NAMES_PROJECT.test(fold(written))) return [];
    const title = written.replace(LEAD, '').replace(PAPER, '');
    const match = title.trim() === '' ? null : matchActivity({ label: title, path: [], unit: null }, bookOf(pack));
    return match?.state === 'matched' && !match.joins && !isManagement(match.activity) ? [{ title, match }] : [];
  });
  return new Set(found.map(({ match }) => match.activity)).size === 1 ? (found.at(-1) ?? null) : null;
}

function headingsAbove({ title, range }: Table, sheet: SheetSnapshot | undefined): string[] {
  const texts = new Set(title.split('\n'));
  for (let row = Math.max(0, range.top - ROWS_ABOVE); row < range.top; row++) {
    for (let column = 0; column <= range.right; column++) {
      const value = sheet === undefined ? undefined : cellAt(sheet, row, column)?.value;
      if (typeof value === 'string') texts.add(value.trim());
    }
  }
  return [...texts].filter((text) => text !== '');
}

/** The line that a project's support stands in: what it spends itself, without the management of who carries it out. */
function lineOf(view: EstimateView): number | null {
  const { table } = view;
  const grand = table.lines.findIndex(({ total, counted }) => total === 'grand' && counted);
  if (grand < 0) return null;
  const parts = table.lineRelations.find(({ total, kind }) => total === grand && kind === 'grand-total')?.parts ?? [];
  const own = parts.filter((part) => !isManaged(view, part));
  // A single block beside the management is the project; without management it is the whole.
  return own.length === 1 && own.length < parts.length ? (own[0] ?? grand) : grand;
}

function isManaged({ pack, table }: EstimateView, line: number): boolean {
  const match = matchActivity({ label: table.lines[line]?.label ?? '', path: [], unit: null }, bookOf(pack));
  return match.state === 'matched' && isManagement(match.activity);
}

/** What the estimate says of one level's money, wherever its sources stand. */
interface Money {
  readonly line: number;
  readonly isLevelStated: boolean;
  readonly figure: Figure;
  readonly support: Amount;
  readonly cost: Amount | null;
  readonly counterpart: Amount | null;
  readonly counterpartFigure: Figure | null;
  readonly others: Amount | null;
}

/** Sources as columns: the line of the whole has each of them. */
function byColumns(view: EstimateView, level: Level): Money | null {
  const { table, columns } = view;
  const line = lineOf(view);
  const [of, ...more] = columns.years;
  const column = of?.support[level] ?? null;
  if (line === null || of === undefined || more.length > 0 || column === null) return null;
  const figure = table.lines[line]?.figures[column];
  const support = ofProject(view, line, column);
  if (figure === undefined || support === null) return null;
  const hasOwn = of.counterpart !== null || of.others.length > 0;
  return {
    line,
    isLevelStated: isLevelStated(view, column, level),
    figure,
    support,
    cost: hasOwn ? nothingToNull(ofProject(view, line, of.cost ?? wholeColumn(table))) : null,
    counterpart: ofProject(view, line, of.counterpart),
    counterpartFigure: of.counterpart === null ? null : (table.lines[line]?.figures[of.counterpart] ?? null),
    others: totalOf(of.others.map((other) => ofProject(view, line, other))),
  };
}

function isLevelStated({ pack, table, sheet }: EstimateView, column: number, level: Level): boolean {
  const of = table.figureColumns[column];
  return of !== undefined && of.source !== 'state-budget' && (levelOfTitle(pack, table, sheet) === level || !namesBudgetAlone(of));
}

const SOURCE_OF: Readonly<Record<Level, string>> = { national: 'national', province: 'local' };

/** Sources as lines below the total: "Trong đó: - Khuyến công quốc gia …; - Đối ứng …". */
function byLines(view: EstimateView, level: Level): Money | null {
  const { table } = view;
  const column = wholeColumn(table);
  const grand = table.lines.findIndex(({ total, counted }) => total === 'grand' && counted);
  if (column === null || grand < 0) return null;
  const linesOf = (source: string): number[] =>
    table.lines.flatMap((line, at) => (at > grand && line.source === source && line.counted ? [at] : []));
  const [line, ...others] = linesOf(SOURCE_OF[level]);
  const figure = line === undefined ? undefined : table.lines[line]?.figures[column];
  const support = line === undefined ? null : ofProject(view, line, column);
  if (line === undefined || others.length > 0 || figure === undefined || support === null) return null;
  const [own, ...more] = linesOf('counterpart');
  const isOne = own !== undefined && more.length === 0;
  return {
    line,
    isLevelStated: true,
    figure,
    support,
    // The cost of a project whose management the same money pays is not told apart here.
    cost: isOne && !table.lines.some((_, at) => isManaged(view, at)) ? nothingToNull(ofProject(view, grand, column)) : null,
    counterpart: isOne ? ofProject(view, own, column) : null,
    counterpartFigure: isOne ? (table.lines[own]?.figures[column] ?? null) : null,
    others: null,
  };
}

function wholeOf(view: EstimateView, { title, match }: Project, level: Level): CapCase | null {
  const { pack, table, unit, years } = view;
  const money = byColumns(view, level) ?? byLines(view, level);
  if (money === null || isZero(money.support)) return null;
  const { line, figure, isLevelStated, support, cost, counterpart, counterpartFigure, others } = money;
  const written = writtenCount(title, [], match.activity);
  return {
    table,
    line,
    scope: 'project',
    level,
    isLevelStated,
    match,
    years,
    unit,
    decimals: view.printed(unit, [figure]),
    support,
    figures: [figure],
    figuresEach: [figure],
    cost,
    counterpart,
    counterpartFigures: counterpartFigure === null ? [] : [counterpartFigure],
    others,
    count: written?.count ?? null,
    countUnit: written?.unit ?? null,
    countInAll: null,
    countFrom: written === null ? null : 'words',
    bases: percentBases(title, cost),
    registeredCapital: registeredCapital(title, unit),
    namesOneUnit: !countsUnits(written, match.activity) && namesOneUnit(title, [], match.activity),
    signs: signsIn(pack, [title]),
  };
}

/** The column of all sources: money that no source heads. */
function wholeColumn({ figureColumns }: Table): number | null {
  const found = figureColumns.flatMap(({ measure, source }, at) =>
    measure === 'money' && (source === null || source === 'all') ? [at] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What a line holds, less the management that it adds up. */
function ofProject(view: EstimateView, line: number, column: number | null): Amount | null {
  const { table, disputed } = view;
  const amount = (at: number): Amount | null => {
    const figure = column === null ? undefined : table.lines[at]?.figures[column];
    return figure === undefined || !isCountable(figure) || disputed.has(figure) ? null : figure.amount;
  };
  const whole = amount(line);
  if (whole === null || table.lines[line]?.total !== 'grand') return whole;
  const parts = table.lineRelations.find(({ total, kind }) => total === line && kind === 'grand-total')?.parts ?? [];
  return parts.filter((part) => isManaged(view, part)).reduce((left, part) => subtract(left, amount(part) ?? ZERO), whole);
}

/**
 * Items that a cap prices one by one: "Thưởng sản phẩm … | sản phẩm | 10". Counted in what the cap counts, and another thing than the
 * project; what a facility or a model is, is the project itself.
 */
function itemsOf(view: EstimateView, project: Project | null, level: Level): CapCase[] {
  const { pack, table, unit, columns, disputed } = view;
  const [of] = columns.years;
  if (of === undefined || of.quantity === null) return [];
  const { quantity: counts } = of;
  const column = of.support[level];
  const unitColumn = table.columns.find(({ role }) => role === 'unit-of-measure')?.index;
  return table.lines.flatMap(({ label, row, counted, total, partial, figures }, line): CapCase[] => {
    if (!counted || total !== null || partial || column === null || unitColumn === undefined) return [];
    const text = view.sheet === undefined ? null : cellAt(view.sheet, row, unitColumn)?.value;
    const countUnit = typeof text === 'string' ? countUnitOf(text) : null;
    if (countUnit === null || (project === null ? NO_PROJECTS : WHOLE_PROJECTS).has(countUnit)) return [];
    const match = matchActivity({ label, path: [], unit: countUnit }, bookOf(pack));
    if (match.state !== 'matched' || match.joins || match.by !== 'own-words' || isManagement(match.activity)) return [];
    if (match.activity === project?.match.activity || !isCountedIn(countUnit, activityOf(match.activity)?.unit ?? null)) return [];
    const [figure, quantity] = [figures[column], figures[counts]];
    if (figure === undefined || quantity === undefined || !isCountable(figure) || !isCountable(quantity)) return [];
    if (disputed.has(figure) || disputed.has(quantity) || isZero(figure.amount) || isZero(quantity.amount)) return [];
    return [
      {
        table,
        line,
        scope: 'project',
        level,
        isLevelStated: isLevelStated(view, column, level),
        match,
        years: view.years,
        unit,
        decimals: view.printed(unit, [figure]),
        support: figure.amount,
        figures: [figure],
        figuresEach: [figure],
        cost: null,
        counterpart: null,
        counterpartFigures: [],
        others: null,
        count: quantity.amount,
        countUnit,
        countInAll: null,
        countFrom: 'column',
        bases: {},
        registeredCapital: null,
        namesOneUnit: false,
        signs: signsIn(pack, [label]),
      },
    ];
  });
}

const NO_PROJECTS: ReadonlySet<string> = new Set(['project', 'machine']);
const WHOLE_PROJECTS: ReadonlySet<string> = new Set(['facility', 'enterprise', 'model', 'project', 'industrialCluster', 'machine']);

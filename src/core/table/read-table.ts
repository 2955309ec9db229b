/**
 * From an area of a sheet to a table: roles, nesting and sums, settled by the vote of the figures (realities R-e).
 * What stays open is marked so; nothing is judged here.
 */
import type { UnitId } from '../money/money';
import { rangeToA1 } from '../workbook/address';
import type { TableArea } from './areas/area';
import { balancesOf } from './settle/balances';
import { columnSums } from './settle/column-sums';
import { readColumns } from './heads/columns';
import type { Column } from './model/column';
import type { Line } from './model/line';
import { moneyUnitIn, unitAlone } from './seeing/unit-words';
import { declaredRules } from './heads/declared-rules';
import { shownDifferences } from './heads/differences';
import { NO_CORRECTIONS, type TableCorrections } from './model/corrections';
import { notesBelow } from './seeing/footnotes';
import { kindOf, sourcesOf } from './heads/kind';
import { habitOf } from './settle/typed-marks';
import { readLines, unitsOfLines } from './lines/lines';
import { withTotalBelow, withTotalsInWords } from './lines/total-in-words';
import { periodOf, readTitles } from './heads/period';
import { withRates } from './settle/rates';
import { markElsewhere } from './settle/marks-elsewhere';
import { settleMarks, type BalancesIn } from './settle/open-marks';
import type { Label, SheetView } from './seeing/sheet-view';
import type { StatedUnit, Table } from './model/table';
import { fold } from './seeing/fold';
import { unitInCells } from './heads/unit-in-cells';
import { readUnitLine } from './heads/unit-line';

/**
 * @param notAbove row of the sheet that the table before it ends on, or -1
 * @param corrections what a person said of it: certain beside everything that is inferred
 */
export function readTable(view: SheetView, found: TableArea, notAbove: number, corrections: TableCorrections = NO_CORRECTIONS): Table {
  const area = withTotalBelow(view, withoutIgnored(found, corrections));
  const declared = declaredRules(view, area);
  const rules = [...declared, ...shownDifferences(view, area, declared)];
  const columns = readColumns(view, area, corrections.columns, rules);
  const said = readUnitLine(view, area, notAbove);
  const lineAbove = said === 'counted' ? null : said;
  const titles = readTitles(view, area, notAbove);
  const lineUnit = unitOfMostLines(view, area, columns);
  const unitLine = lineAbove ?? unitOfDescriptions(area, columns) ?? unitInCells(view, area, columns.filter(isFigures));
  const measured = withCountedMeasures(
    columns,
    unitLine !== null || lineUnit !== null || corrections.unit !== null || speaksOfMoney(titles.text),
    said === 'counted' || totalsThings(columns) || (view.sheet.inDocument !== undefined && !namesMoney(view, area)),
  );
  const headingUnits = unitsInHeadings(area, measured);
  // What stands beside the lines says more than what stands above the table.
  const unit = corrections.unit ?? headingUnits[0]?.unit ?? lineUnit?.unit ?? unitLine?.unit ?? 'unknown';
  const read = withTotalsInWords(view, readLines(view, area, columns, corrections.lines, unit), measured, unit);
  const figureColumns = withSummedPrices(measured, read);
  const candidates = columnSums(rules, figureColumns);
  const written = withRates(read, figureColumns, candidates);
  const names = namesOfLines(view, columns);
  const balances: BalancesIn = (settled) => balancesOf(settled, figureColumns, rules, names);
  const { lines, ...reading } = settleMarks(written, figureColumns, candidates, balances, {
    elsewhere: (open) => markElsewhere(open, view.stored()),
    habit: (figures, open) => (view.sheet.inDocument === undefined ? null : habitOf(figures, open, unit)),
  });

  const range = { top: area.top, left: area.left, bottom: area.bottom, right: area.right };
  return {
    id: `${view.sheet.name}!${rangeToA1(range)}`,
    sheet: view.sheet.name,
    isHidden: view.sheet.visibility !== 'visible',
    range,
    isPlan: columns.some(({ words }) => words.some((word) => word === 'description' || word === 'ordinal')),
    readBy: 'words',
    headerRows: area.headerRows,
    numberRow: area.numberRow,
    title: titles.text,
    kind: corrections.kind ?? kindOf(figureColumns, lines, columns, view.sources),
    period: corrections.period ?? periodOf(figureColumns, lines, titles, reading.columnRelations),
    titlePeriod: titles.period,
    unit,
    unitLine,
    headingUnits,
    lineUnit,
    sources: sourcesOf(figureColumns, lines),
    columns,
    figureColumns,
    lines,
    notes: notesBelow(view, range),
    goesOn: false,
    ...reading,
    corrections,
  };
}

/** The units that headings of amounts state, each with its cell. */
const unitsInHeadings = (area: TableArea, figureColumns: readonly Column[]): readonly StatedUnit[] =>
  figureColumns.flatMap(({ unit, measure, index, path }): StatedUnit[] => {
    const part = path.findLast(({ text }) => moneyUnitIn(text) !== null);
    return unit === null || measure !== 'money' || part === undefined
      ? []
      : [{ unit, row: area.headerRows[part.from] ?? area.top, column: index }];
  });

const NAME = /^[([]?([IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,2})*[a-zđ]?)[.)\]/]?$/u;

/** How rules may call each line: by its number, or by a code in a column of its own. */
function namesOfLines(view: SheetView, columns: readonly Column[]): (line: Line) => readonly string[] {
  const codes = columns.filter(({ role }) => role !== 'figure' && role !== 'description' && role !== 'empty').map(({ index }) => index);
  return ({ row, ordinal }) =>
    [ordinal?.text ?? '', ...codes.map((column) => view.heading(row, column).text)].flatMap((text) => NAME.exec(text.trim())?.[1] ?? []);
}

const isFigures = ({ role }: Column): boolean => role === 'figure';

/** "Nguồn vốn (tr.đ)" above the names of the lines speaks of their amounts. */
function unitOfDescriptions(area: TableArea, columns: readonly Column[]): StatedUnit | null {
  const column = columns.find(({ role }) => role === 'description');
  const part = column?.path.findLast(({ text }) => moneyUnitIn(text) !== null);
  const unit = part === undefined ? null : moneyUnitIn(part.text);
  return column === undefined || part === undefined || unit === null
    ? null
    : { unit, row: area.headerRows[part.from] ?? area.top, column: column.index };
}

function unitOfMostLines(view: SheetView, area: TableArea, columns: readonly Column[]): StatedUnit | null {
  const rows = new Map<UnitId, number[]>();
  for (const [row, unit] of unitsOfLines(view, area, columns)) if (unit !== null) rows.set(unit, [...(rows.get(unit) ?? []), row]);
  const [most] = [...rows].sort(([, one], [, two]) => two.length - one.length);
  const column = columns.find(({ role }) => role === 'unit-of-measure')?.index;
  return most === undefined || column === undefined ? null : { unit: most[0], row: most[1][0] ?? area.top, column };
}

/** Rows that a person said are no lines of the table say nothing about its columns either. */
function withoutIgnored(area: TableArea, { lines }: TableCorrections): TableArea {
  if (lines.size === 0) return area;
  return { ...area, bodyRows: area.bodyRows.filter((row) => lines.get(row)?.role !== 'ignored') };
}

const MONEY = new RegExp(`\\b(?:${['kinh phí', 'dự toán', 'nguồn vốn', 'vốn', 'ngân sách'].map(fold).join('|')})\\b`);
const TARGETS = new RegExp(`\\b(?:${['chỉ tiêu', 'khối lượng', 'số lượng', 'mục tiêu'].map(fold).join('|')})\\b`);

/** "PHÂN KỲ KINH PHÍ …" holds amounts, though no unit line says so. */
function speaksOfMoney(title: string): boolean {
  const folded = fold(title);
  return MONEY.test(folded) && !TARGETS.test(folded);
}

/** A text document has tables of people, days and visits as well: money is where some word of the table names it. */
function namesMoney(view: SheetView, { top, bottom, left, right }: TableArea): boolean {
  return view.texts.some(
    ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right && isOfMoney(view, view.label(row, column)),
  );
}

const isOfMoney = ({ sources }: SheetView, { text, folded }: Label): boolean =>
  MONEY.test(folded) || moneyUnitIn(text) !== null || unitAlone(text) !== null || sources.find(folded) !== null;

/** "Mức hỗ trợ" with a total below it is what each one gets: nothing is there to multiply it by. */
function withSummedPrices(figures: readonly Column[], lines: readonly Line[]): readonly Column[] {
  const isSummed = lines.some(({ total, counted }) => total === 'grand' && counted);
  if (!isSummed || figures.some(({ measure }) => measure !== 'price')) return figures;
  return figures.map((column) => (column.said ? column : { ...column, measure: 'money' }));
}

/** "Tổng điểm", "Tổng số học viên": what adds up the other columns counts things. */
const totalsThings = (columns: readonly Column[]): boolean =>
  columns.some(({ role, unit, path }) => role === 'figure' && unit === 'other' && path.at(-1)?.folded.startsWith('tong ') === true);

/** A table that counts lines in units of their own (cơ sở, lớp …) and speaks of no money holds targets, not amounts. */
function withCountedMeasures(columns: readonly Column[], unitStated: boolean, isOther: boolean): readonly Column[] {
  const figures = columns.filter(({ role }) => role === 'figure');
  const ofMoney =
    unitStated ||
    columns.some(
      ({ path, words, source }) =>
        path.some(({ text }) => moneyUnitIn(text) !== null) ||
        source !== null ||
        words.some((word) => word === 'amount' || word === 'unitPrice' || word === 'costTotal'),
    );
  if (ofMoney || !(isOther || columns.some(({ role }) => role === 'unit-of-measure'))) return figures;
  return figures.map((column) => (column.said ? column : { ...column, measure: 'quantity' }));
}

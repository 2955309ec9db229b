/** The lines of a table: label, ordinal, the words that give a line its role, its figures. Their nesting is found elsewhere. */
import type { UnitId } from '../../money/money';
import { fold } from '../seeing/fold';
import type { TableArea } from '../areas/area';
import type { Column } from '../model/column';
import { sumsAfterTax, sumsBeforeTax, withStages } from './closing-lines';
import { withSaidRoles } from '../said/corrected-lines';
import type { SaidLine } from '../model/corrections';
import type { Line } from '../model/line';
import { withCount } from '../seeing/figure';
import { readOrdinals, type Ordinal } from '../seeing/ordinals';
import type { SheetView } from '../seeing/sheet-view';
import { unitOfCount } from '../seeing/unit-words';
import { lineWords, type LineWord, type SourceWord } from '../seeing/vocabulary';

/** Ordinals that people type into the description: "- Khuyến công quốc gia", "a) …". */
const LEADING_ORDINAL = /^([-–—+*•]|\(?[a-zđ]\)|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]{1,5}[.)]|[A-ZĐ][.)])\s*(?=\S)/u;

/**
 * @param said what a person said of lines, by row
 * @param unit the unit of the table's amounts
 */
export function readLines(
  view: SheetView,
  area: TableArea,
  columns: readonly Column[],
  said: ReadonlyMap<number, SaidLine>,
  unit: UnitId,
): readonly Line[] {
  const ordinalColumn = columns.find(({ role }) => role === 'ordinal')?.index;
  const descriptionColumn = columns.find(({ role }) => role === 'description')?.index;
  const figureColumns = columns.filter(({ role }) => role === 'figure');

  const drafts = area.bodyRows.map((row) => {
    const label = descriptionColumn === undefined ? { text: '', folded: '' } : view.heading(row, descriptionColumn);
    let text = label.text;
    // A total is often written across the TT column, or in it.
    if (text === '' && ordinalColumn !== undefined) text = view.label(row, ordinalColumn).text;
    if (text === '') text = firstText(view, area, row);
    let ordinal = ordinalColumn === undefined ? '' : view.heading(row, ordinalColumn).text;
    if (ordinal === text) ordinal = '';
    const leading = ordinal === '' ? LEADING_ORDINAL.exec(text)?.[1] : undefined;
    if (leading !== undefined) ordinal = leading;
    return { row, text, ordinal };
  });

  const sourceColumn = columnOfSources(view, area, columns);
  const unitColumn = columns.find(({ role }) => role === 'unit-of-measure')?.index;
  const units = unitsOfLines(view, area, columns);
  const mixed = [...units.values()].some((own) => own !== null) && new Set(units.values()).size > 1;
  // Counted in lớp or cơ sở beside lines of money, or in another unit of money than the table.
  const isTarget = (row: number): boolean => mixed && units.has(row) && units.get(row) !== unit;

  const { moved } = area;
  const rowOf = (line: number, column: number): number =>
    moved.length === 0 ? line : (moved.find((one) => one.line === line && one.column === column)?.row ?? line);
  const ordinals = readOrdinals(drafts.map(({ ordinal }) => ordinal));
  const lines = drafts.map(({ row, text }, at): Line => {
    const ordinal = ordinals[at] ?? null;
    const { folded, word } = wordOf(text, view, row, descriptionColumn);
    const figures = figureColumns.map(({ index, measure }) =>
      measure === 'money' ? view.money(rowOf(row, index), index) : withCount(view.figure(rowOf(row, index), index)),
    );
    const style = view.cell(row, descriptionColumn ?? area.left)?.style ?? view.cell(row, area.left)?.style;
    const source =
      namesSource(view, folded, text) ?? (sourceColumn === undefined ? null : view.sources.find(view.label(row, sourceColumn).folded));
    return {
      row,
      ordinal,
      label: text,
      folded,
      word,
      total: /^công(?!\p{L})/iu.test(text) ? null : totalOf(folded, word, ordinal),
      partial: opensWithOfWhich(folded, word),
      source: source === 'stateBudget' ? 'state-budget' : source === 'total' ? 'all' : source,
      bold: style?.bold ?? false,
      indent: style?.indent ?? 0,
      hidden: view.hiddenRows.has(row),
      countedIn: unitColumn === undefined ? '' : view.label(row, unitColumn).text,
      target: isTarget(row),
      rate: false,
      figures,
      counted: figures.some(({ state }) => state !== 'absent' && state !== 'words'),
      said: null,
    };
  });
  return withSaidRoles(withStages(withPartialBlocks(lines)), said);
}

/** "Trong đó" makes a line a part of another where it stands first, behind a number at most: "Đào tạo 100 lao động, trong đó 60 nữ" is none. */
const opensWithOfWhich = (folded: string, word: LineWord | null): boolean =>
  word === 'partialBreakdown' &&
  lineWords.stands('partialBreakdown', folded.replace(/^(?:\d{1,2}(?: \d{1,2})*|[a-z]|[ivx]+) (?=t)/, ''), 'first');

/** "Khuyến công địa phương, trong đó:" has figures of its own and opens a block. */
const endsWithOfWhich = ({ folded, word, partial }: Line): boolean =>
  !partial && word === 'partialBreakdown' && lineWords.stands('partialBreakdown', folded, 'last');

/** "Chi quản lý của cơ quan quản lý kinh phí khuyến công" is spent, and pays for nothing. */
const SPENT = new RegExp(`^(?:chi|kinh phi|chi phi) ${fold('quản lý')}\\b`);

const namesSource = ({ sources }: SheetView, folded: string, text: string): SourceWord | null =>
  SPENT.test(folded) ? null : sources.find(folded, text);

/** A column beside the description that says the source of each line. */
function columnOfSources(view: SheetView, area: TableArea, columns: readonly Column[]): number | undefined {
  return columns.find(({ role, index }) => {
    if (role !== 'text') return false;
    const filled = area.bodyRows.flatMap((row) => view.label(row, index).folded || []);
    return filled.length >= 2 && filled.filter((folded) => view.sources.find(folded) !== null).length * 3 >= filled.length * 2;
  })?.index;
}

/** What the column of units says of each line, by row: its unit of money, or null where it counts something else; blanks left out. */
export function unitsOfLines(view: SheetView, area: TableArea, columns: readonly Column[]): ReadonlyMap<number, UnitId | null> {
  const column = columns.find(({ role }) => role === 'unit-of-measure')?.index;
  const units = new Map<number, UnitId | null>();
  if (column === undefined) return units;
  for (const row of area.bodyRows) {
    const { text, folded } = view.label(row, column);
    if (folded !== '') units.set(row, unitOfCount(text));
  }
  return units;
}

/** The usual order of numbering, from the outermost; a line without TT stands between letters and dashes. */
const RANKS: Readonly<Record<string, number>> = {
  upper: 1,
  roman: 2,
  arabic: 3,
  decimal: 4,
  lower: 5,
  none: 6,
  dash: 7,
  plus: 8,
  bullet: 9,
};
const rankOf = ({ ordinal }: Line): number => RANKS[ordinal?.class ?? 'none'] ?? 0;

/**
 * "Trong đó:" on a line of its own opens a block (realities 7), and so does a line that ends with it. The block lasts as long as the
 * lines go on like its first one: dashes while dashes follow, sources while sources follow (below a source, its own), numbers until a
 * higher numbering comes back, plain lines while they look the same.
 */
function withPartialBlocks(lines: readonly Line[]): readonly Line[] {
  let first: Line | null = null;
  let whole: Line | null = null;
  let open = false;
  return lines.map((line) => {
    if (line.partial && !line.counted) {
      open = true;
      first = null;
      return line;
    }
    const goesOn = open && line.total === null && !endsWithOfWhich(line) && goesOnLike(first ?? line, line, whole);
    if (goesOn) {
      first ??= line;
      return { ...line, partial: true };
    }
    open = endsWithOfWhich(line);
    first = null;
    // "Trong đó: - cấp tỉnh", and the next dash below it.
    if (line.partial && /:\s*[-–+*•]/.test(line.label)) {
      open = true;
      first = { ...line, ordinal: DASH };
    } else if (!line.partial) whole = line;
    return line;
  });
}

const DASH: Ordinal = { class: 'dash', numbers: [0], text: '-' };
const SPLITTING: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet']);

function goesOnLike(first: Line, line: Line, whole: Line | null): boolean {
  if (first.ordinal !== null && SPLITTING.has(first.ordinal.class)) return rankOf(line) >= rankOf(first);
  const ofSource = whole?.source ?? null;
  const looksAlike = rankOf(line) >= rankOf(first) && line.bold === first.bold && line.indent >= first.indent;
  // Below one source another source is none of its parts.
  if (ofSource !== null && ofSource !== 'all') return looksAlike && (line.source === null || line.source === ofSource);
  return first.source === null ? looksAlike : line.source !== null;
}

function firstText(view: SheetView, area: TableArea, row: number): string {
  for (let column = area.left; column <= area.right; column++) {
    const { text } = view.label(row, column);
    if (text !== '') return text;
  }
  return '';
}

function wordOf(text: string, view: SheetView, row: number, column: number | undefined): { folded: string; word: LineWord | null } {
  const own = column === undefined ? null : view.heading(row, column);
  const folded = own?.text === text ? own.folded : foldedOf(view, row, text);
  return { folded, word: lineWords.find(folded, text) };
}

function foldedOf(view: SheetView, row: number, text: string): string {
  const cells = view.sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const label = view.label(row, column);
    if (label.text === text) return label.folded;
  }
  return '';
}

/** A total opens with its word ("Công" is labour, not "Cộng"); "Tổ chức … tổng số 5 lớp" is an activity. */
function totalOf(folded: string, word: LineWord | null, ordinal: Ordinal | null): Line['total'] {
  // "Nguồn năm trước mang sang" is money of its own; only a line that opens with the words carries the sum over a page.
  if (ordinal === null && /^(?:(?:tong )?cong |so )?(?:mang sang|chuyen (?:sang )?trang|trang truoc|trang nay)\b/.test(folded))
    return 'running';
  if (word === 'subtotal' && /^(?:cong|tong)\b/.test(folded)) return 'group';
  if (ordinal === null && sumsBeforeTax(folded)) return 'group';
  if (ordinal === null && sumsAfterTax(folded)) return 'grand';
  if (word !== 'grandTotal' || ordinal !== null) return null;
  return /^(?:tong|cong|tc|t cong)\b/.test(folded) ? 'grand' : null;
}

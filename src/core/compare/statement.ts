/** A table as what it says: items (activities, groups, totals) with their figures by source and year. Where a line stands is kept, and decides nothing. */
import { absolute, compare, multiply, subtract, sum, ZERO, amountFromInteger, type Amount } from '../money/amount';
import type { UnitId } from '../money/money';
import { parentsOf } from '../forms/read-figures';
import type { DocumentPlaces } from '../rules/common/document-places';
import type { Measure, SourceKey, YearKey } from '../table/model/dimensions';
import type { Line } from '../table/model/line';
import type { Table } from '../table/model/table';
import type { Figure } from '../table/seeing/figure';
import { fold } from '../table/seeing/fold';
import { unitOfCount } from '../table/seeing/unit-words';
import { yearIn } from '../table/seeing/years';

/** By how much a total differs from what it adds up; one for each sum it heads. */
export interface Residual {
  readonly along: 'lines' | 'columns' | 'product';
  readonly amount: Amount;
}

export interface StatedFigure {
  readonly figure: Figure;
  readonly source: SourceKey | null;
  readonly year: YearKey | null;
  readonly measure: Measure;
  /** The heading without its year: tells apart columns of one source and year. */
  readonly heading: string;
  readonly unit: UnitId;
  /** What was spent before, or stands within another figure: no part of the plan's money. */
  readonly isBeside: boolean;
  /** It adds up or multiplies others, whether or not they could all be read. */
  readonly isDerived: boolean;
  readonly residuals: readonly Residual[];
  /** An error that comes from an error among what it adds up or multiplies. */
  readonly isErrorOfPart: boolean;
  /** What its line is counted in by its column of units; empty where that is money, or nothing. */
  readonly countedIn: string;
  /** The label of its line, where that is not the item's own. */
  readonly lineLabel: string | null;
}

/** A line of the table that can be added, removed or moved. */
export interface StatedLine {
  readonly row: number;
  readonly source: SourceKey | null;
  readonly year: number | null;
  readonly label: string;
  /** What it is counted in, as its column of units says, money included. */
  readonly countedIn: string;
  readonly figures: readonly StatedFigure[];
}

export interface Item {
  readonly label: string;
  readonly key: string;
  readonly parent: Item | null;
  /** Its own key and those above it, sources included. */
  readonly path: string;
  readonly isTotal: boolean;
  /** Its own line first; lines that split it by source or year after it. The table itself has lines of the second kind only. */
  readonly lines: StatedLine[];
}

export interface Statement {
  readonly file: string | null;
  readonly table: Table;
  /** The table itself first, then every item in the order of the lines. */
  readonly items: readonly Item[];
  /** A figure by its line and its turn among the figures of the line; undefined where it is no part of what is said. */
  readonly at: (line: number, position: number) => StatedFigure | undefined;
  readonly labelColumn: number;
  readonly inDocument: DocumentPlaces | null;
}

const normal = (source: SourceKey | null): SourceKey | null => (source === 'all' ? null : source);

export const figuresOf = (item: Item): StatedFigure[] => item.lines.flatMap(({ figures }) => figures);

export function statementOf(table: Table, file: string | null, inDocument: DocumentPlaces | null): Statement {
  const { lines } = table;
  const parents = parentsOf(table);
  const splits = lines.map((line, at) => splitOf(line, lines[parents[at] ?? -1]));
  const { residuals, errors } = residualsIn(table);
  const above = (at: number): number | null => {
    const seen = new Set<number>();
    let here = parents[at] ?? null;
    while (here !== null && !seen.has(here) && (splits[here] !== null || lines[here]?.total !== null)) {
      seen.add(here);
      here = parents[here] ?? null;
    }
    return here !== null && seen.has(here) ? null : here;
  };
  const inherited = (at: number): SourceKey | null => {
    const seen = new Set<number>();
    for (let here = parents[at] ?? null; here !== null && !seen.has(here); here = parents[here] ?? null) {
      seen.add(here);
      const source = normal(lines[here]?.source ?? null);
      if (source !== null) return source;
    }
    return null;
  };
  // Two lines of the same source below one item are told apart by what they are called.
  const keyOfSplit = (at: number): string => `${String(above(at))} ${String(splits[at]?.source)} ${String(splits[at]?.year)}`;
  const turns = new Map<string, number>();
  splits.forEach((split, at) => {
    if (split !== null) turns.set(keyOfSplit(at), (turns.get(keyOfSplit(at)) ?? 0) + 1);
  });
  const root: Item = { label: '', key: '', parent: null, path: '', isTotal: false, lines: [] };
  const items = new Set<Item>([root]);
  const byLine = new Map<number, Item>();
  const byPlace = new Map<number, readonly (StatedFigure | undefined)[]>();
  const makeItem = (at: number): Item => {
    const known = byLine.get(at);
    if (known !== undefined) return known;
    const line = lines[at];
    const label = line?.label ?? '';
    const key = fold(label);
    const aboveIt = above(at);
    const isTotal = line?.total !== null;
    const parent = aboveIt === null || aboveIt === at ? null : makeItem(aboveIt);
    const source = inherited(at) ?? line?.caption?.source ?? null;
    const path = [parent?.path ?? '', source === null ? '' : `@${source}`, key].filter((part) => part !== '').join(' › ');
    const item: Item = { label, key, parent, path, isTotal, lines: [] };
    byLine.set(at, item);
    return item;
  };
  lines.forEach((line, at) => {
    // "Gồm:", "Trong đó:" on a line of its own is a word of the layout.
    if (!line.counted && (line.partial || /:\s*$/.test(line.label))) return;
    const split = splits[at] ?? null;
    const own = split === null || (turns.get(keyOfSplit(at)) ?? 0) > 1;
    const isGrand = line.total === 'grand';
    const aboveIt = above(at);
    const item = isGrand ? root : own ? makeItem(at) : aboveIt === null ? root : makeItem(aboveIt);
    items.add(item);
    const source = normal(line.source) ?? inherited(at);
    const onlyYear = table.period !== null && table.period.from === table.period.to ? table.period.from : null;
    const inPlace = table.figureColumns.map((column, position): StatedFigure | undefined => {
      const figure = line.figures[position];
      if (figure === undefined) return undefined;
      const heads = residuals.get(keyAt(at, position));
      return {
        figure,
        source: source ?? normal(column.source) ?? line.caption?.source ?? null,
        year: split?.year ?? column.year ?? onlyYear,
        measure: line.target ? 'quantity' : column.measure,
        heading: fold(column.label)
          .replace(/\b(?:19|20)\d\d\b/g, '')
          .trim(),
        unit: column.unit ?? table.unit,
        isBeside: column.past || line.partial,
        isDerived: heads !== undefined,
        residuals: heads ?? [],
        isErrorOfPart: errors.has(keyAt(at, position)),
        countedIn: unitOfCount(line.countedIn) === null ? line.countedIn : '',
        lineLabel: item === root || (!own && line.label !== item.label) ? line.label : null,
      };
    });
    byPlace.set(at, inPlace);
    const figures = inPlace.filter((one) => one !== undefined);
    item.lines.push({
      row: line.row,
      source: isGrand ? null : (source ?? line.caption?.source ?? null),
      year: split?.year ?? null,
      label: line.label,
      countedIn: line.countedIn,
      figures,
    });
  });
  const labelColumn = table.columns.find(({ role }) => role === 'description')?.index ?? table.range.left;
  const at = (line: number, position: number): StatedFigure | undefined => byPlace.get(line)?.[position];
  return { file, table, items: [...items], at, labelColumn, inDocument };
}

/** What a line only splits its item by; null for an item of its own. */
function splitOf(line: Line, parent: Line | undefined): { source: SourceKey | null; year: number | null } | null {
  if (line.total !== null) return null;
  const year = yearIn(line.folded);
  if (line.source === null && year === null) return null;
  return { source: line.source === null ? normal(parent?.source ?? null) : normal(line.source), year };
}

const keyAt = (line: number, position: number): string => `${String(line)} ${String(position)}`;

const isNumber = (figure: Figure | undefined): figure is Figure => figure?.state === 'number' || figure?.state === 'absent';

const ONE = amountFromInteger(1);

/** By figure, the residual of each sum it heads, an empty list where the figure itself is no number; and the errors that come from a part. */
function residualsIn({ lines, lineRelations, columnRelations, productRelations }: Table): {
  readonly residuals: ReadonlyMap<string, readonly Residual[]>;
  readonly errors: ReadonlySet<string>;
} {
  const found = new Map<string, Residual[]>();
  const errors = new Set<string>();
  const note = (
    line: number,
    position: number,
    along: Residual['along'],
    total: Figure | undefined,
    parts: readonly (Figure | undefined)[],
  ): void => {
    const key = keyAt(line, position);
    found.set(key, found.get(key) ?? []);
    // A part that is no number counts as nothing, as it does where a sheet adds up.
    const read = parts.filter(isNumber);
    if (total?.state === 'error' && parts.some((part) => part?.state === 'error')) errors.add(key);
    if (!isNumber(total)) return;
    const whole =
      along === 'product' ? read.reduce((product, { amount }) => multiply(product, amount), ONE) : sum(read.map(({ amount }) => amount));
    const off = subtract(total.amount, whole);
    // A product is rounded to what the table shows.
    const amount = along === 'product' && compare(absolute(off), ONE) < 0 ? ZERO : off;
    found.set(key, [...(found.get(key) ?? []), { along, amount }]);
  };
  for (const { total, parts, columns } of lineRelations) {
    for (const position of columns)
      note(
        total,
        position,
        'lines',
        lines[total]?.figures[position],
        parts.map((part) => lines[part]?.figures[position]),
      );
  }
  lines.forEach((line, at) => {
    if (!line.counted) return;
    for (const { total, parts } of columnRelations)
      note(
        at,
        total,
        'columns',
        line.figures[total],
        parts.map((part) => line.figures[part]),
      );
    for (const { factors, amount } of productRelations) {
      const own = factors.flatMap((factor) => line.figures[factor] ?? []);
      const isSpoiled = own.some(({ state }) => state === 'error');
      if (own.length === factors.length && (isSpoiled || own.every(({ state }) => state === 'number')))
        note(at, amount, 'product', line.figures[amount], own);
    }
  });
  return { residuals: found, errors };
}

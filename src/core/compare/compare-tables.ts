/** One table in two versions: its lines, its figures, and what of both is one change and not many. */
import { add, isZero, scaleByPowerOfTen, subtract, toPlainText, ZERO, type Amount } from '../money/amount';
import { isKnownUnit, type UnitId } from '../money/money';
import type { SourceId, SourceKey } from '../table/model/dimensions';
import type { Change, Side } from './change';
import { follows } from './follows';
import { matchFigures, type FigurePair } from './match-keys';
import { matchItems, type ItemPair } from './match-items';
import { movedAmong } from './moved-lines';
import { decimalsAmong, exponentOf, isNothing, sameAmount, whole } from './scale';
import { seriesOf, shiftOfSeries, shiftOfTable } from './shifted-years';
import { figuresOf, type Item, type StatedFigure, type StatedLine, type Statement } from './statement';

/** A figure that is another now, with what it may be part of. */
export interface ChangedFigure extends FigurePair {
  readonly item: ItemPair;
  /** By how much more it is, in the smallest unit; null where one side is no number. */
  readonly delta: Amount | null;
}

export interface TableDifference {
  readonly structural: readonly Change[];
  readonly figures: readonly ChangedFigure[];
  /** Lines that are only in one version, with their figures. */
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
  readonly notCompared: number;
}

const isNumber = (one: StatedFigure | null): boolean => one === null || one.figure.state === 'number' || one.figure.state === 'absent';
const amountOf = (one: StatedFigure | null): Amount => (one === null ? ZERO : one.figure.amount);

/** What a person reads in a cell that holds no amount. */
const textOf = ({ figure }: StatedFigure): string => figure.cell?.text.trim() ?? '';

export const sideOf = (statement: Statement, one: StatedFigure): Side => ({
  file: statement.file,
  sheet: statement.table.sheet,
  row: one.figure.row,
  column: one.figure.column,
  amount: isNumber(one) ? one.figure.amount : null,
  text: isNumber(one) ? null : textOf(one),
  unit: one.measure === 'quantity' ? 'other' : one.unit,
  inDocument: statement.inDocument,
});

/** "- Khuyến công quốc gia" by its name. */
const withoutMark = (label: string): string => label.replace(/^[-–—+•*]\s*/, '');

/** "Máy móc › Máy sấy chè"; the line's own label where it only splits the item. */
export function labelOf(item: Item, lineLabel: string | null = null): string {
  const parts: string[] = [];
  for (let here: Item | null = item; here !== null; here = here.parent) if (here.label !== '') parts.unshift(withoutMark(here.label));
  if (lineLabel !== null && lineLabel !== '') parts.push(withoutMark(lineLabel));
  return parts.join(' › ');
}

/** A line by its total over the years, else by its first amount, else by its label. */
function lineSide(statement: Statement, item: Item, lines: readonly StatedLine[]): Side {
  const figures = lines.flatMap((line) => line.figures).filter(({ figure }) => figure.state === 'number');
  const money = figures.filter(({ measure }) => measure === 'money');
  const found = money.find(({ year }) => year === 'period') ?? money[0] ?? figures[0];
  if (found !== undefined) return sideOf(statement, found);
  const row = lines[0]?.row ?? statement.table.range.top;
  return {
    file: statement.file,
    sheet: statement.table.sheet,
    row,
    column: statement.labelColumn,
    amount: null,
    text: item.label,
    unit: statement.table.unit,
    inDocument: statement.inDocument,
  };
}

const labelSide = (statement: Statement, item: Item): Side => ({
  file: statement.file,
  sheet: statement.table.sheet,
  row: item.lines[0]?.row ?? statement.table.range.top,
  column: statement.labelColumn,
  amount: null,
  text: item.label,
  unit: statement.table.unit,
  inDocument: statement.inDocument,
});

const tableSide = (statement: Statement, text: string): Side => ({
  file: statement.file,
  sheet: statement.table.sheet,
  row: null,
  column: null,
  amount: null,
  text,
  unit: statement.table.unit,
  inDocument: statement.inDocument,
});

export function compareTables(old: Statement, now: Statement): TableDifference {
  const { pairs, removed, added } = matchItems(old, now);
  const unit = now.table.unit;
  const bare = { label: '', source: null, year: null, unit, measure: 'money' as const };
  const structural: Change[] = [];
  const shift = shiftOfTable(pairs);
  if (shift !== 0) {
    const period = (statement: Statement): string => {
      const { period: own } = statement.table;
      return own === null ? '' : own.from === own.to ? String(own.from) : `${String(own.from)}-${String(own.to)}`;
    };
    structural.push({
      ...bare,
      kind: 'years-shifted',
      label: now.table.title,
      old: tableSide(old, period(old)),
      new: tableSide(now, period(now)),
      years: [shift],
    });
  }
  const matched = pairs.map((item) => ({ item, figures: matchFigures(figuresOf(item.old), figuresOf(item.new), shift) }));
  const scale = scaleOf(
    old,
    now,
    matched.flatMap(({ figures }) => figures),
  );
  if (old.table.unit !== unit) {
    const kept = scale.isKept && isKnownUnit(old.table.unit) && isKnownUnit(unit);
    structural.push({
      ...bare,
      kind: 'unit-changed',
      label: now.table.title,
      old: tableSide(old, old.table.unit),
      new: tableSide(now, unit),
      ...(kept && { figuresKept: true as const }),
    });
  }
  for (const { old: one, new: other, isRenamed } of pairs) {
    if (isRenamed)
      structural.push({ ...bare, kind: 'line-renamed', label: labelOf(other), old: labelSide(old, one), new: labelSide(now, other) });
  }
  const figures: ChangedFigure[] = [];
  let notCompared = 0;
  for (const { item, figures: own } of matched) {
    for (const pair of own) {
      const [a, b] = [pair.old, pair.new];
      const isOpen = [a, b].some((one) => one?.figure.cell?.uncalculated === true);
      if (isOpen || isBlankPair(pair)) {
        // The same formula gives the same once its figures are the same, and those are compared.
        if (isOpen && a?.figure.cell?.formula !== b?.figure.cell?.formula) notCompared++;
        continue;
      }
      if (!isNumber(a) || !isNumber(b)) {
        if ((a === null ? '' : textOf(a)) !== (b === null ? '' : textOf(b))) figures.push({ ...pair, item, delta: null });
        continue;
      }
      const exponents = scale.exponents(a, b);
      if (isNothing(amountOf(a)) && isNothing(amountOf(b))) continue;
      const [before, after] = [
        { amount: amountOf(a), exponent: exponents[0] },
        { amount: amountOf(b), exponent: exponents[1] },
      ];
      if (sameAmount(before, after, scale.decimals)) continue;
      if (isSum(pair) && follows(a?.residuals ?? null, b?.residuals ?? null, exponents)) continue;
      figures.push({ ...pair, item, delta: subtract(whole(after), whole(before)) });
    }
  }
  structural.push(...splitLines(old, now, matched), ...movedLines(old, now, pairs));
  return { structural, figures, removed, added, notCompared };
}

const isBlankPair = ({ old, new: now }: FigurePair): boolean =>
  [old, now].every((one) => one === null || one.figure.state === 'pending' || one.figure.state === 'absent');

export const isSum = ({ old, new: now }: FigurePair): boolean => (old?.residuals.length ?? 0) > 0 || (now?.residuals.length ?? 0) > 0;

interface Scale {
  /** The figures stayed as they were and only the unit is said differently. */
  readonly isKept: boolean;
  readonly decimals: readonly [number, number];
  exponents(old: StatedFigure | null, now: StatedFigure | null): readonly [number, number];
}

/** Where no unit is stated on one side, it is taken for that of the other; where the figures stayed, so are they. */
function scaleOf(old: Statement, now: Statement, pairs: readonly FigurePair[]): Scale {
  const decimals = [decimalsAmong(old.items.flatMap(figuresOf)), decimalsAmong(now.items.flatMap(figuresOf))] as const;
  const money = pairs.flatMap(({ old: a, new: b }) =>
    a !== null &&
    b !== null &&
    a.measure !== 'quantity' &&
    a.figure.state === 'number' &&
    b.figure.state === 'number' &&
    !isZero(a.figure.amount)
      ? [[a, b] as const]
      : [],
  );
  const count = (isKept: boolean): number =>
    money.filter(([a, b]) => {
      const [x, y] = isKept ? [0, 0] : [exponentOf(a.unit), exponentOf(b.unit)];
      return sameAmount({ amount: a.figure.amount, exponent: x }, { amount: b.figure.amount, exponent: y }, decimals);
    }).length;
  const differ = old.table.unit !== now.table.unit;
  const isKept = differ && count(true) > count(false);
  return {
    isKept,
    decimals,
    exponents: (a, b) => {
      const [x, y] = [a?.unit ?? b?.unit ?? 'unknown', b?.unit ?? a?.unit ?? 'unknown'] as [UnitId, UnitId];
      if ((a ?? b)?.measure === 'quantity') return [0, 0];
      const both = [a === null ? y : x, b === null ? x : y] as const;
      if (isKept || !isKnownUnit(both[0]) || !isKnownUnit(both[1])) {
        const known = both.find(isKnownUnit);
        const shared = known === undefined ? 0 : exponentOf(isKept ? both[1] : known);
        return [shared, shared];
      }
      return [exponentOf(both[0]), exponentOf(both[1])];
    },
  };
}

/** Lines that split an item by source: added or taken out where the other version says nothing of that source there, in lines or columns. */
function splitLines(old: Statement, now: Statement, matched: readonly { item: ItemPair; figures: readonly FigurePair[] }[]): Change[] {
  return matched.flatMap(({ item, figures }): Change[] =>
    (['old', 'new'] as const).flatMap((side) => {
      const [own, other] = side === 'old' ? [item.old, item.new] : [item.new, item.old];
      const [statement, there] = side === 'old' ? [old, now] : [now, old];
      return own.lines.flatMap((line): Change[] => {
        if (line.source === null || line.label === own.label) return [];
        const isThere = other.lines.some((one) => one.source === line.source && one.year === line.year);
        const inColumns = figures.some((pair) => pair[side]?.source === line.source && pair[side === 'old' ? 'new' : 'old'] !== null);
        if (isThere || inColumns || there.items.length === 0) return [];
        // A line with money is told by its amounts; the change says so once.
        const told = lineSide(statement, own, [line]);
        const kind = side === 'old' ? 'line-removed' : 'line-added';
        return [
          {
            kind,
            label: labelOf(own, line.label),
            source: line.source,
            year: line.year,
            old: side === 'old' ? told : null,
            new: side === 'new' ? told : null,
            unit: statement.table.unit,
            measure: 'money',
          },
        ];
      });
    }),
  );
}

/** Lines that stand elsewhere among the others; of a group that moved with its lines, the group alone. */
function movedLines(old: Statement, now: Statement, pairs: readonly ItemPair[]): Change[] {
  const below = new Map<Item | null, number>();
  for (const { parent } of old.items) below.set(parent, (below.get(parent) ?? 0) + 1);
  const rows = pairs.flatMap(({ old: one, new: other }) => {
    const own =
      one === old.items[0]
        ? []
        : [
            {
              item: one,
              to: other,
              old: one.lines[0]?.row ?? 0,
              new: other.lines[0]?.row ?? 0,
              line: null as StatedLine | null,
              source: null as SourceKey | null,
              weight: 1 + (below.get(one) ?? 0),
            },
          ];
    const splits = one.lines.flatMap((line) => {
      const there = other.lines.find((two) => two.source === line.source && two.year === line.year);
      if ((line.source === null && line.year === null) || there === undefined || line.label === one.label) return [];
      return [{ item: one, to: other, old: line.row, new: there.row, line, source: line.source, weight: 1 }];
    });
    return [...own, ...splits];
  });
  const moved = movedAmong(rows);
  const movedItems = new Set(moved.flatMap(({ item, line }) => (line === null ? [item] : [])));
  return moved.flatMap(({ item, to, line, source }): Change[] => {
    const above = line === null ? item.parent : item === old.items[0] ? null : item;
    for (let here: Item | null = above; here !== null; here = here.parent) if (movedItems.has(here)) return [];
    if (line === null && item.isTotal) return [];
    const [a, b] =
      line === null
        ? [labelSide(old, item), labelSide(now, to)]
        : [
            lineSide(old, item, [line]),
            lineSide(
              now,
              to,
              to.lines.filter((one) => one.source === source),
            ),
          ];
    return [
      {
        kind: 'line-moved',
        label: labelOf(to, line?.label ?? null),
        source,
        year: null,
        old: a,
        new: b,
        unit: now.table.unit,
        measure: 'money',
      },
    ];
  });
}

/** The changes that figures are, once those that belong together are put together. */
export function figureChanges(old: Statement, now: Statement, changed: readonly ChangedFigure[]): Change[] {
  const consumed = new Set<ChangedFigure>();
  const changes: Change[] = [];
  const unit = now.table.unit;
  const byItem = new Map<ItemPair, ChangedFigure[]>();
  for (const one of changed) byItem.set(one.item, [...(byItem.get(one.item) ?? []), one]);

  const shifted: { item: ItemPair; shift: number; figures: readonly ChangedFigure[]; sources: readonly string[] }[] = [];
  for (const [item, figures] of byItem) {
    const [before, after] = [seriesOf(figuresOf(item.old)), seriesOf(figuresOf(item.new))];
    const own = figures.filter((one) => !isSum(one) && sourceOf(one) !== undefined && (one.old ?? one.new)?.measure === 'money');
    const sources = [...new Set(own.map((one) => String(sourceOf(one))))];
    const shifts = new Set(
      sources.map((source) =>
        shiftOfSeries(before.get(source) ?? new Map<number, string>(), after.get(source) ?? new Map<number, string>()),
      ),
    );
    const [shift = null] = shifts;
    if (shifts.size !== 1 || shift === null) continue;
    shifted.push({ item, shift, figures: own, sources });
  }
  // The whole plan put off, within years that stayed the same.
  const allSeries = [...byItem.keys()].length > 0 ? now.items.flatMap((item) => [...seriesOf(figuresOf(item)).keys()]).length : 0;
  const shiftedSeries = shifted.reduce((count, { sources }) => count + sources.length, 0);
  const isWhole =
    shifted.length > 0 && shiftedSeries > 1 && shiftedSeries === allSeries && new Set(shifted.map(({ shift }) => shift)).size === 1;
  for (const { figures } of shifted) for (const one of figures) consumed.add(one);
  const told = isWhole ? shifted.slice(0, 1) : shifted;
  for (const { item, shift, figures, sources } of told) {
    const first = (side: 'old' | 'new'): Side | null => {
      const found = figures.find((one) => one[side]?.figure.state === 'number' && !isZero(one[side].figure.amount))?.[side] ?? null;
      return found === null ? null : sideOf(side === 'old' ? old : now, found);
    };
    const source = sources.length === 1 && !isWhole ? (figures[0] === undefined ? null : (sourceOf(figures[0]) ?? null)) : null;
    const label = isWhole ? now.table.title : labelOf(item.new, sources.length === 1 ? (figures[0]?.new?.lineLabel ?? null) : null);
    changes.push({
      kind: 'years-shifted',
      label,
      source,
      year: null,
      old: first('old'),
      new: first('new'),
      unit,
      measure: 'money',
      years: [shift],
    });
  }

  changes.push(...movedBetweenSources(old, now, byItem, consumed));

  for (const one of changed) {
    if (consumed.has(one)) continue;
    const { item, old: a, new: b } = one;
    const about = b ?? a;
    if (about === null) continue;
    changes.push({
      kind: isSum(one) ? 'total-changed' : 'amount-changed',
      label: labelOf(item.new, about.lineLabel),
      source: about.source,
      year: typeof about.year === 'number' ? about.year : null,
      old: a === null ? null : sideOf(old, a),
      new: b === null ? null : sideOf(now, b),
      unit: about.unit,
      measure: about.measure,
    });
  }
  return changes;
}

const sourceOf = ({ old, new: now }: FigurePair): SourceKey | null | undefined => (now ?? old)?.source;

const isSource = (source: SourceKey | null | undefined): source is SourceId =>
  source !== null && source !== undefined && source !== 'all' && source !== 'state-budget';

/** In one year of one line, what some sources lose is what others gain; the same sources in several years are one change. */
function movedBetweenSources(
  old: Statement,
  now: Statement,
  byItem: ReadonlyMap<ItemPair, readonly ChangedFigure[]>,
  consumed: Set<ChangedFigure>,
): Change[] {
  const changes: Change[] = [];
  for (const [item, figures] of byItem) {
    const byYear = new Map<string, ChangedFigure[]>();
    for (const one of figures) {
      const about = one.new ?? one.old;
      if (consumed.has(one) || isSum(one) || about?.measure !== 'money' || !isSource(about.source) || one.delta === null) continue;
      byYear.set(String(about.year), [...(byYear.get(String(about.year)) ?? []), one]);
    }
    const groups = new Map<string, { years: number[]; figures: ChangedFigure[] }>();
    for (const own of byYear.values()) {
      const total = own.reduce((sum, { delta }) => add(sum, delta ?? ZERO), ZERO);
      if (own.length < 2 || !isZero(total)) continue;
      const inOrder = [...own].sort((a, b) => signOf(a) - signOf(b));
      const who = inOrder.map((one) => `${String(sourceOf(one))}${String(signOf(one))}`).join(' ');
      const year = (own[0]?.new ?? own[0]?.old)?.year;
      const group = groups.get(who) ?? { years: [], figures: [] };
      groups.set(who, { years: typeof year === 'number' ? [...group.years, year] : group.years, figures: [...group.figures, ...inOrder] });
      for (const one of own) consumed.add(one);
    }
    for (const { years, figures: own } of groups.values()) {
      const moves = own.flatMap((one) => {
        const source = sourceOf(one);
        if (!isSource(source)) return [];
        return [{ source, old: one.old === null ? null : sideOf(old, one.old), new: one.new === null ? null : sideOf(now, one.new) }];
      });
      const [from] = moves;
      const to = moves.find(({ source }, at) => source !== from?.source && signOf(own[at] as ChangedFigure) > 0);
      changes.push({
        kind: 'moved-between-sources',
        label: labelOf(item.new),
        source: from?.source ?? null,
        year: years.length === 1 ? (years[0] ?? null) : null,
        old: from?.old ?? null,
        new: to?.new ?? null,
        unit: now.table.unit,
        measure: 'money',
        moves,
        years,
      });
    }
  }
  return changes;
}

const signOf = ({ delta }: ChangedFigure): number => (delta !== null && toPlainText(delta).startsWith('-') ? -1 : 1);

/** An item that stands in one version only, as one change: the topmost, with what stands below it. */
export function wholeLines(statement: Statement, items: readonly Item[], kind: 'line-added' | 'line-removed'): Change[] {
  return items.flatMap((item): Change[] => {
    const own = item.lines.filter((line) => line.figures.length > 0);
    if (
      item.isTotal &&
      own.every(({ figures }) => figures.every(({ figure, residuals }) => figure.state !== 'number' || residuals.length > 0))
    )
      return [];
    const told = lineSide(statement, item, item.lines);
    return [
      {
        kind,
        label: labelOf(item),
        source: item.lines[0]?.source ?? null,
        year: null,
        old: kind === 'line-removed' ? told : null,
        new: kind === 'line-added' ? told : null,
        unit: statement.table.unit,
        measure: 'money',
      },
    ];
  });
}

/** What a table comes to by source, in the smallest unit: the figures that add up nothing. */
export function totalsOf(statement: Statement, exponentFor: (figure: StatedFigure) => number): Map<SourceId | null, Amount> {
  const totals = new Map<SourceId | null, Amount>();
  for (const one of statement.items.flatMap(figuresOf)) {
    const { figure, measure, isBeside, residuals, source } = one;
    if (figure.state !== 'number' || measure !== 'money' || isBeside || residuals.length > 0) continue;
    const amount = scaleByPowerOfTen(figure.amount, exponentFor(one));
    for (const key of isSource(source) ? [source, null] : [null]) totals.set(key, add(totals.get(key) ?? ZERO, amount));
  }
  return totals;
}

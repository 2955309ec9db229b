/** Columns with figures: years, years under sources, sources under years; each total knows what it adds up. */
import type { SourceId } from '../../src/core/table/model/dimensions';
import type { ModelColumn } from './model';

export interface NamedSource {
  readonly id: SourceId;
  readonly word: string;
}

interface Wishes {
  readonly years: readonly number[];
  readonly yearWord: (year: number) => string;
  readonly totalWord: string;
  readonly totalSide: 'left' | 'right' | 'none';
  /** Text above the years, or null for one heading row less. */
  readonly banner: string | null;
  /** How many of the years lie before the plan: they stand beside it and no total counts them. */
  readonly before?: number;
  /** Where the first of the columns will stand. */
  readonly from: number;
}

const figure = (path: readonly string[], leaves: readonly number[], more: Partial<ModelColumn> = {}): ModelColumn => ({
  path,
  role: 'figure',
  measure: 'money',
  leaves,
  sums: [],
  year: null,
  source: null,
  ...more,
});

/** Entry column number = position of the year. */
export function yearColumns(
  { years, yearWord, totalWord, totalSide, banner, from, before = 0 }: Wishes,
  measure: 'money' | 'quantity',
): ModelColumn[] {
  const shift = totalSide === 'left' ? 1 : 0;
  const entries = years.map((year, at) => figure(banner === null ? [yearWord(year)] : [banner, yearWord(year)], [at], { year, measure }));
  const counted = years.map((_year, at) => at).slice(before);
  const total = figure(banner === null ? [totalWord] : [totalWord, ''], counted, {
    sums: [counted.map((at) => from + shift + at)],
    measure,
  });
  if (totalSide === 'none') return entries;
  return totalSide === 'left' ? [total, ...entries] : [...entries, total];
}

export interface GridWishes extends Wishes {
  readonly sources: readonly NamedSource[];
  readonly sumWord: string;
  readonly sumPlace: 'first' | 'last';
  /** A column for national and local together, or null. */
  readonly stateWord: string | null;
  /** A column of targets in each year, or null. */
  readonly quantityWord: string | null;
}

interface Slot {
  readonly kind: 'quantity' | 'sum' | 'state' | 'source';
  /** Position of the source; -1 for the others. */
  readonly at: number;
}

/** Years over sources. Entry column number = source × years + year. */
export function yearBlocks(wishes: GridWishes): ModelColumn[] {
  const { years, yearWord, totalWord, totalSide, banner, from, sources, sumWord, sumPlace, stateWord, quantityWord } = wishes;
  const has = (wanted: SourceId): boolean => sources.some(({ id }) => id === wanted);
  const withState = stateWord !== null && sources.length > 2 && has('national') && has('local');
  const ofState = (at: number): boolean => withState && ['national', 'local'].includes(sources[at]?.id ?? '');
  const bySource = sources.map((_source, at): Slot => ({ kind: 'source', at }));
  const slots: Slot[] = [
    ...(quantityWord === null ? [] : [{ kind: 'quantity', at: -1 } as const]),
    ...(sumPlace === 'first' ? [{ kind: 'sum', at: -1 } as const] : []),
    ...(withState ? [{ kind: 'state', at: -1 } as const] : []),
    ...bySource,
    ...(sumPlace === 'last' ? [{ kind: 'sum', at: -1 } as const] : []),
  ];
  const width = slots.length;
  const shift = totalSide === 'left' ? 1 : 0;
  const slotAt = (wanted: (slot: Slot) => boolean): number[] => slots.flatMap((slot, at) => (wanted(slot) ? [at] : []));
  const block = (at: number | null): ModelColumn[] => {
    const base = from + (at === null ? (totalSide === 'left' ? 0 : years.length) : at + shift) * width;
    const covered = at === null ? years.map((_year, number) => number) : [at];
    const year = at === null ? null : (years[at] ?? null);
    const above = at === null ? totalWord : yearWord(years[at] ?? 0);
    return slots.map((slot, position): ModelColumn => {
      const text =
        slot.kind === 'quantity'
          ? (quantityWord ?? '')
          : slot.kind === 'sum'
            ? sumWord
            : slot.kind === 'state'
              ? (stateWord ?? '')
              : (sources[slot.at]?.word ?? '');
      const path = banner === null ? [above, text] : [banner, above, text];
      const over = at === null ? [years.map((_year, number) => from + (number + shift) * width + position)] : [];
      if (slot.kind === 'quantity') return figure(path, covered, { measure: 'quantity', year, sums: over });
      const all = sources.map((_source, number) => number);
      const inside = slot.kind === 'source' ? [slot.at] : slot.kind === 'state' ? all.filter(ofState) : all;
      const leaves = inside.flatMap((source) => covered.map((number) => source * years.length + number));
      const parts =
        slot.kind === 'sum'
          ? slotAt((other) => other.kind === 'state' || (other.kind === 'source' && !ofState(other.at)))
          : slot.kind === 'state'
            ? slotAt((other) => other.kind === 'source' && ofState(other.at))
            : [];
      const own = parts.length > 0 ? [parts.map((part) => base + part)] : [];
      return figure(path, leaves, {
        year,
        source: slot.kind === 'source' ? (sources[slot.at]?.id ?? null) : null,
        sums: [...own, ...over],
      });
    });
  };
  const inYears = years.flatMap((_year, at) => block(at));
  if (totalSide === 'none') return inYears;
  return totalSide === 'left' ? [...block(null), ...inYears] : [...inYears, ...block(null)];
}

/** Sources over years, each block with its own total. Entry column number = source × years + year. */
export function sourceBlocks(wishes: GridWishes): ModelColumn[] {
  const { years, yearWord, totalWord, totalSide, banner, from, sources, sumWord, sumPlace } = wishes;
  const width = years.length + 1;
  const left = totalSide === 'left';
  const blocks: (number | null)[] = left ? [null, ...sources.keys()] : [...sources.keys(), null];
  const startOf = (block: number | null): number => from + blocks.indexOf(block) * width;
  const place = (year: number | null): number => (sumPlace === 'first' ? (year === null ? 0 : year + 1) : (year ?? years.length));
  return blocks.flatMap((block) => {
    const covered = block === null ? [...sources.keys()] : [block];
    const above = block === null ? totalWord : (sources[block]?.word ?? '');
    const columns: ModelColumn[] = [];
    for (const year of [...years.keys(), null] as (number | null)[]) {
      const text = year === null ? sumWord : yearWord(years[year] ?? 0);
      const inside = year === null ? [...years.keys()] : [year];
      const own = year === null ? [[...years.keys()].map((at) => startOf(block) + place(at))] : [];
      const over = block === null ? [[...sources.keys()].map((at) => startOf(at) + place(year))] : [];
      columns[place(year)] = figure(
        banner === null ? [above, text] : [banner, above, text],
        covered.flatMap((source) => inside.map((at) => source * years.length + at)),
        {
          year: year === null ? null : (years[year] ?? null),
          source: block === null ? null : (sources[block]?.id ?? null),
          sums: [...own, ...over],
        },
      );
    }
    return columns;
  });
}

/** One year: a total and its sources side by side. Entry column number = source. */
export function sourceColumns(
  wishes: Pick<GridWishes, 'sources' | 'sumWord' | 'sumPlace' | 'stateWord' | 'banner' | 'from'>,
): ModelColumn[] {
  const { sources, sumWord, sumPlace, stateWord, banner, from } = wishes;
  const columns = yearBlocks({
    ...wishes,
    years: [0],
    yearWord: () => '',
    totalWord: '',
    totalSide: 'none',
    banner: null,
    quantityWord: null,
    sources,
    sumWord,
    sumPlace,
    stateWord,
    from,
  });
  return columns.map((column) => {
    const text = column.path.at(-1) ?? '';
    const isSum = text === sumWord && column.source === null && column.sums.length > 0;
    return { ...column, year: null, path: banner === null ? [text] : isSum ? [text, ''] : [banner, text] };
  });
}

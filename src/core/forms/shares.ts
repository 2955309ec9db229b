/** "Trong đó: - Khuyến công quốc gia, - Khuyến công địa phương" below money whose source the line does not name: the shares say whose it is. */
import { add, compare, equals, isNegative, isZero, ZERO, type Amount } from '../money/amount';
import type { SourceId } from '../table/model/dimensions';
import type { Line } from '../table/model/line';
import type { Table } from '../table/model/table';
import { isCountable } from '../table/seeing/figure';

export interface Shares {
  /** By the line of a share, the line it is a part of. */
  readonly wholes: ReadonlyMap<number, number>;
  /** Cells of wholes that their shares make up. */
  readonly sums: ReadonlySet<string>;
  /** Cells of wholes of which the shares leave something. */
  readonly rests: ReadonlySet<string>;
}

/** A cell by its line and the position of its column. */
export const cellKey = (line: number, position: number): string => `${String(line)} ${String(position)}`;

/**
 * @param ownSource the source that a line names for itself
 * @param ofTotals takes the shares of a total as well whose lines stand beside them
 */
export function sharesOf({ lines, figureColumns }: Table, ownSource: (key: Line['source']) => SourceId | null, ofTotals: boolean): Shares {
  const wholes = new Map<number, number>();
  const [sums, rests] = [new Set<string>(), new Set<string>()];
  const money = figureColumns.flatMap(({ measure }, position) => (measure === 'money' ? [position] : []));
  const amountAt = (at: number, position: number): Amount | null => {
    const figure = lines[at]?.figures[position];
    return figure === undefined || !isCountable(figure) || isNegative(figure.amount) ? null : figure.amount;
  };
  /** Below their whole in no column more than it; null where one is, or cannot be read. */
  const leftBy = (whole: number, parts: readonly number[]): { position: number; isNothing: boolean }[] | null => {
    const left: { position: number; isNothing: boolean }[] = [];
    for (const position of money) {
      const all = amountAt(whole, position);
      const given = parts.map((part) => amountAt(part, position));
      if (all === null || given.includes(null)) return null;
      const sum = given.reduce<Amount>((total, one) => add(total, one ?? ZERO), ZERO);
      if (isZero(all) && isZero(sum)) continue;
      if (compare(sum, all) > 0) return null;
      left.push({ position, isNothing: equals(sum, all) });
    }
    return left.length === 0 ? null : left;
  };
  for (const { whole, parts: block, goesOn } of blocksIn(lines)) {
    const line = lines[whole];
    const parts = withoutSums(block);
    if (line === undefined || ownSource(line.source) !== null || !parts.every(hasOwnSource)) continue;
    // A total whose lines stand beside the block is told by them.
    if (line.total !== null && !ofTotals && hasOtherLines(lines, block)) continue;
    const next = goesOn.findIndex((at) => !couldShare(line, lines[at]));
    const going = next < 0 ? goesOn : goesOn.slice(0, next);
    const readings = [parts, ...going.map((_, last) => [...parts, ...going.slice(0, last + 1)])];
    const complete = readings.find((own) => leftBy(whole, own)?.every(({ isNothing }) => isNothing));
    const settled = complete ?? parts;
    const left = leftBy(whole, settled);
    if (left === null) continue;
    for (const part of settled) wholes.set(part, whole);
    for (const { position, isNothing } of left) (isNothing ? sums : rests).add(cellKey(whole, position));
  }
  return { wholes, sums, rests };

  function hasOwnSource(at: number): boolean {
    return ownSource(lines[at]?.source ?? null) !== null;
  }
  /** "- Ngân sách nhà nước" among the shares, with its own shares right below it: those are meant. */
  function withoutSums(parts: readonly number[]): readonly number[] {
    return parts.filter((part, at) => {
      if (hasOwnSource(part)) return true;
      const next = parts.slice(at + 1);
      const end = next.findIndex((one) => !hasOwnSource(one));
      const below = end < 0 ? next : next.slice(0, end);
      const isSum = (_: number, last: number): boolean =>
        leftBy(part, below.slice(0, last + 1))?.every(({ isNothing }) => isNothing) === true;
      return !below.some(isSum);
    });
  }
  /** "Trong đó: Khuyến công quốc gia", and the level that stands in the next line without these words. */
  function couldShare(whole: Line, line: Line | undefined): boolean {
    const source = ownSource(line?.source ?? null);
    if (line === undefined || source === null) return false;
    if (whole.total !== null) return true;
    return whole.source === 'state-budget'
      ? source === 'national' || source === 'local'
      : (line.ordinal?.class ?? null) !== (whole.ordinal?.class ?? null);
  }
}

interface Block {
  /** The line above it. */
  readonly whole: number;
  readonly parts: readonly number[];
  /** The lines below it that name a source, one after the other. */
  readonly goesOn: readonly number[];
}

function blocksIn(lines: readonly Line[]): Block[] {
  const blocks: { whole: number; parts: number[]; goesOn: number[] }[] = [];
  let above: number | null = null;
  let open: (typeof blocks)[number] | null = null;
  lines.forEach((line, at) => {
    if (!line.counted) return;
    if (line.partial) {
      if (above !== null && (open === null || open.goesOn.length > 0)) blocks.push((open = { whole: above, parts: [], goesOn: [] }));
      open?.parts.push(at);
      return;
    }
    if (open !== null && line.total === null && line.source !== null) open.goesOn.push(at);
    else open = null;
    above = at;
  });
  return blocks;
}

const hasOtherLines = (lines: readonly Line[], parts: readonly number[]): boolean =>
  lines.some(({ counted, total, target }, at) => counted && total === null && !target && !parts.includes(at));

/**
 * Whether a table plans only a part of what another does ("Kinh phí quản lý" beside all activities): then their lines of one name are held against each
 * other and their totals are not. A line or two left out are a slip; most of them left out, under another title, are another ground.
 */
import type { Table } from '../table/model/table';
import { isOneSubject } from './one-subject';

/** Of the lines that the whole adds up, the part has fewer than one in so many. */
const FEW = 2;

export const planAPart = (one: Table, two: Table): boolean => !isOneSubject(one, two) && (isPartOf(one, two) || isPartOf(two, one));

function isPartOf(part: Table, whole: Table): boolean {
  const [own, all] = [new Lines(part), new Lines(whole)];
  const covered = all.top.filter((line) => all.isIn(line, own)).length;
  return own.top.length > 0 && covered > 0 && covered * FEW < all.top.length && own.top.every((line) => own.isIn(line, all));
}

class Lines {
  private readonly names: ReadonlySet<string>;
  private readonly parts: ReadonlyMap<number, readonly number[]>;

  constructor(private readonly table: Table) {
    this.names = new Set(table.lines.flatMap(({ total, counted, folded }) => (total === null && counted ? [folded] : [])));
    this.parts = new Map(table.lineRelations.map(({ total, parts }) => [total, parts]));
  }

  /** What the total of the table adds up. */
  get top(): readonly number[] {
    const total = this.table.lines.findIndex((line) => line.total === 'grand' && line.counted);
    return this.parts.get(total) ?? [];
  }

  /** The line, or all that it adds up, stands in the other table. */
  isIn(line: number, other: Lines, depth = 0): boolean {
    if (other.names.has(this.table.lines[line]?.folded ?? '')) return true;
    const parts = this.parts.get(line) ?? [];
    return depth < DEEPEST && parts.length > 0 && parts.every((part) => this.isIn(part, other, depth + 1));
  }
}

/** Groups within groups go no deeper. */
const DEEPEST = 8;

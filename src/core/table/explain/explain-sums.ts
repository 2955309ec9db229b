/** How the figures of a table vote on each of its sums: the grounds for saying how sure a reading is. */
import { matrixOf, printUnits } from '../settle/matrix';
import type { ColumnRelation, LineRelation, Table, Witness } from '../model/table';
import { voteOnColumns, voteOnLines, type Matrix } from '../settle/vote';
import { bySameRelation, confidenceOf } from './shown-relations';
import type { Confidence, ShownSum } from './understanding';

export interface Count {
  readonly holds: number;
  readonly fails: number;
}

export const NO_VOTES: Count = { holds: 0, fails: 0 };

const WITNESSES: readonly Witness[] = ['figures', 'formula', 'words'];

const plus = (a: Count, b: Count): Count => ({ holds: a.holds + b.holds, fails: a.fails + b.fails });

export class SumVotes {
  private readonly values: Matrix;
  private readonly units: readonly number[];
  private readonly counted: readonly number[];
  private readonly columnCounts = new Map<ColumnRelation, Count>();
  private readonly lineCounts = new Map<LineRelation, Count>();
  private readonly shownConfidence = new Map<LineRelation, Confidence>();
  /** By position of a figure column: the sums down the lines in it. */
  readonly downColumn: readonly Count[];
  /** By position of a figure column: the sums across columns that it stands in. */
  readonly acrossColumn: readonly Count[];

  /** Lines that figures show to add up others, as if words had said so; relations of the table come before them. */
  readonly shownLines: readonly LineRelation[];
  /** Columns of the sheet that figures show to add up others. */
  readonly shownColumns: ReadonlySet<number>;

  constructor(table: Table, shown: readonly ShownSum[]) {
    const { lines, figureColumns } = table;
    this.values = matrixOf(lines);
    this.units = printUnits(lines, figureColumns.length);
    this.counted = lines.flatMap((line, at) => (line.counted ? [at] : []));
    const down = figureColumns.map(() => NO_VOTES);
    for (const relation of table.lineRelations) {
      const { holds, fails, gaps, silent } = this.onLines(relation);
      this.lineCounts.set(relation, { holds, fails });
      const failing = new Set(gaps);
      for (const column of relation.columns) {
        if (!silent.has(column))
          down[column] = plus(down[column] ?? NO_VOTES, failing.has(column) ? { holds: 0, fails: 1 } : { holds: 1, fails: 0 });
      }
    }
    const across = figureColumns.map(() => NO_VOTES);
    for (const relation of table.columnRelations) {
      const count = this.ofColumns(relation);
      for (const column of [relation.total, ...relation.parts]) across[column] = plus(across[column] ?? NO_VOTES, count);
    }
    const positions = new Map(figureColumns.map(({ index }, at) => [index, at]));
    for (const { kind, total, parts, outcome } of shown) {
      if (outcome === 'open') continue;
      const one: Count = outcome === 'holds' ? { holds: 1, fails: 0 } : { holds: 0, fails: 1 };
      const [counts, columns] = kind === 'row' ? [across, [total, ...parts]] : [down, [total]];
      for (const { column } of columns) {
        const at = positions.get(column);
        if (at !== undefined) counts[at] = plus(counts[at] ?? NO_VOTES, one);
      }
    }
    [this.downColumn, this.acrossColumn] = [down, across];
    this.shownLines = this.linesShown(table, shown);
    this.shownColumns = new Set(shown.flatMap(({ kind, total }) => (kind === 'row' ? [total.column] : [])));
  }

  ofColumns(relation: ColumnRelation): Count {
    let count = this.columnCounts.get(relation);
    if (count === undefined) {
      const { holds, fails } = voteOnColumns(relation.total, relation.parts, this.values, this.counted, this.units[relation.total] ?? 0);
      this.columnCounts.set(relation, (count = { holds, fails }));
    }
    return count;
  }

  ofLines(relation: LineRelation): Count {
    return this.lineCounts.get(relation) ?? NO_VOTES;
  }

  /** How sure a sum is that figures show; null where words claim it. */
  sureOfShown(relation: LineRelation | undefined): Confidence | null {
    return relation === undefined ? null : (this.shownConfidence.get(relation) ?? null);
  }

  private linesShown({ lines }: Table, shown: readonly ShownSum[]): LineRelation[] {
    const at = new Map(lines.map(({ row }, line) => [row, line]));
    const down = [...bySameRelation(shown.filter(({ kind }) => kind === 'column')).values()];
    const added = new Set(down.flatMap((places) => places.flatMap(({ parts }) => parts.map(({ row }) => row))));
    return down.flatMap((places): LineRelation[] => {
      const row = places[0]?.total.row ?? -1;
      const total = at.get(row);
      const parts = [...new Set(places.flatMap((sum) => sum.parts.map((part) => part.row)))].flatMap((part) => at.get(part) ?? []);
      if (total === undefined || parts.length === 0) return [];
      const because = WITNESSES.filter((witness) => places.some((sum) => sum.because.includes(witness)));
      const count = (outcome: ShownSum['outcome']): number => places.filter((sum) => sum.outcome === outcome).length;
      const kind = because.includes('words') && !added.has(row) ? 'grand-total' : 'subtotal';
      const standing = count('holds') > 0 ? 'borne-out' : 'stated';
      const relation: LineRelation = { total, parts: parts.sort((a, b) => a - b), kind, columns: [], standing, because, slip: null };
      const counts: Count = { holds: count('holds'), fails: count('fails') };
      this.lineCounts.set(relation, counts);
      const [hasSecond, isSaid] = [because.some((witness) => witness !== 'figures'), lines[total]?.said != null];
      this.shownConfidence.set(relation, confidenceOf({ ...counts, hasSecond, isSaid }));
      return [relation];
    });
  }

  private onLines(relation: LineRelation): Count & { readonly gaps: readonly number[]; readonly silent: ReadonlySet<number> } {
    const { total, parts, kind, columns } = relation;
    const { gaps } = voteOnLines({ total, parts, kind, tentative: false }, this.values, this.units);
    const failing = gaps.map(({ column }) => column).filter((column) => columns.includes(column));
    const isSilent = (column: number): boolean => {
      const cells = [total, ...parts].map((line) => this.values[line]?.[column] ?? NaN);
      return cells.some(Number.isNaN) || cells.every((value) => value === 0);
    };
    const silent = new Set(columns.filter((column) => !failing.includes(column) && isSilent(column)));
    return { holds: columns.length - silent.size - failing.length, fails: failing.length, gaps: failing, silent };
  }
}

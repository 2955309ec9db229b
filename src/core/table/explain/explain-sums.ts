/** How the figures of a table vote on each of its sums: the grounds for saying how sure a reading is. */
import { matrixOf, printUnit } from '../read-table';
import type { ColumnRelation, LineRelation, Table } from '../model/table';
import { voteOnColumns, voteOnLines, type Matrix } from '../settle/vote';

export interface Count {
  readonly holds: number;
  readonly fails: number;
}

export const NO_VOTES: Count = { holds: 0, fails: 0 };

const plus = (a: Count, b: Count): Count => ({ holds: a.holds + b.holds, fails: a.fails + b.fails });

export class SumVotes {
  private readonly values: Matrix;
  private readonly units: readonly number[];
  private readonly counted: readonly number[];
  private readonly columnCounts = new Map<ColumnRelation, Count>();
  private readonly lineCounts = new Map<LineRelation, Count>();
  /** By position of a figure column: the sums down the lines in it. */
  readonly downColumn: readonly Count[];
  /** By position of a figure column: the sums across columns that it stands in. */
  readonly acrossColumn: readonly Count[];

  constructor(table: Table) {
    const { lines, figureColumns } = table;
    this.values = matrixOf(lines);
    this.units = figureColumns.map((_, at) => printUnit(lines, at));
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
    [this.downColumn, this.acrossColumn] = [down, across];
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

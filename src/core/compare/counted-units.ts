/** Lines that are counted in something else now: "lớp" became "học viên". A unit of money is the table's own, and told once for it. */
import { fold } from '../table/seeing/fold';
import { unitOfCount } from '../table/seeing/unit-words';
import type { Change, Side } from './change';
import type { ItemPair } from './match-items';
import { labelOf } from './sides';
import type { StatedLine, Statement } from './statement';

const unitColumnOf = ({ table }: Statement): number | null => table.columns.find(({ role }) => role === 'unit-of-measure')?.index ?? null;

/** Only where both versions have a column of units: one that came or went says nothing of the lines. */
export function countedOtherwise(old: Statement, now: Statement, pairs: readonly ItemPair[]): Change[] {
  const [before, after] = [unitColumnOf(old), unitColumnOf(now)];
  if (before === null || after === null) return [];
  const side = (statement: Statement, line: StatedLine, column: number): Side => ({
    file: statement.file,
    sheet: statement.table.sheet,
    row: line.row,
    column,
    amount: null,
    text: line.countedIn,
    unit: 'other',
    countedIn: null,
    inDocument: statement.inDocument,
  });
  return pairs.flatMap(({ old: one, new: other }) =>
    one.lines.flatMap((line): Change[] => {
      const there = other.lines.find(({ source, year }) => source === line.source && year === line.year);
      if (there === undefined || fold(line.countedIn) === fold(there.countedIn)) return [];
      if ([line, there].every(({ countedIn }) => countedIn === '' || unitOfCount(countedIn) !== null)) return [];
      return [
        {
          kind: 'unit-changed',
          label: labelOf(other, there.label === other.label ? null : there.label),
          source: null,
          year: null,
          old: side(old, line, before),
          new: side(now, there, after),
          unit: 'other',
          measure: 'quantity',
        },
      ];
    }),
  );
}

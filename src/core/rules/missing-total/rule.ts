/** SB014: a table whose lines should be added up has no line for it. */
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';
import { isTargetTable } from '../common/target-table';
import type { FoundSum } from '../../table/blocks/sheet-sums';
import type { Table } from '../../table/model/table';
import { fold } from '../../table/seeing/fold';

/** Who pays for or carries out each line makes a list of projects; ministries with their kinds of spending go without a total. */
const listsProjects = ({ columns, figureColumns }: Table): boolean =>
  figureColumns.some(({ source }) => source === 'national' || source === 'local' || source === 'counterpart') ||
  columns.some(({ words }) => words.some((word) => word === 'beneficiary' || word === 'implementer' || word === 'location'));

/** "Danh sách …" names who gets something; a sum of it may stand elsewhere. */
const isPlainList = ({ title }: Table): boolean => /^danh sach\b/.test(fold(title));

/** Figures show that the first or last line adds up all others in some column: it is the total, with a slip in another. */
function isAddedUp({ lines }: Table, sums: readonly FoundSum[]): boolean {
  const rows = lines.flatMap(({ row, counted, partial }) => (counted && !partial ? [row] : []));
  return sums.some(
    ({ kind, agrees, total, parts }) =>
      kind === 'column' &&
      agrees &&
      (total.row === rows[0] || total.row === rows.at(-1)) &&
      rows.every((row) => row === total.row || parts.some((part) => part.row === row)),
  );
}

export const rule: Rule<'SB014'> = {
  code: 'SB014',
  top: 'warning',
  needsResults: true,
  find: ({ reading: { tables, sums } }) =>
    tables
      .filter((table) => table.isPlan && !table.goesOn && !isTargetTable(table) && !isPlainList(table))
      .flatMap((table) => {
        const { kind, lines, lineRelations, balances } = table;
        const counted = lines.filter(({ counted: has, partial }) => has && !partial);
        if (
          kind === 'other' ||
          (kind === 'project-list' && !listsProjects(table)) ||
          counted.length < 3 ||
          !table.figureColumns.some(({ measure }) => measure === 'money')
        )
          return [];
        // Lines that count different things have no total.
        if (lines.some(({ total, target }) => total !== null || target)) return [];
        // Where groups are added up, the form may well do without an overall line (revenue beside spending).
        if (lineRelations.length > 0) return [];
        // What came in, what went out and what is left adds up to nothing else.
        if (balances.some(({ kind: direction }) => direction === 'column')) return [];
        if (isAddedUp(table, sums.get(table.sheet) ?? [])) return [];
        const last = lines.at(-1);
        return last === undefined
          ? []
          : [findingAt('warning', table, { row: last.row, column: table.range.left }, { lines: counted.length })];
      }),
};

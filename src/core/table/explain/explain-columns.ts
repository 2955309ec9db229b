/** For each column, what speaks for what it was taken to hold. */
import { columnName } from '../../workbook/address';
import type { Column } from '../model/column';
import { withoutUnit } from '../seeing/unit-words';
import { NO_VOTES, type Count, type SumVotes } from './explain-sums';
import { columnMarks } from '../said/marks';
import type { Table } from '../model/table';
import type { Confidence, Reason, UnderstoodColumn } from './understanding';
import { columnWords, sourceWords } from '../seeing/vocabulary';

export function explainColumns(table: Table, votes: SumVotes): UnderstoodColumn[] {
  const marks = columnMarks(table);
  const positions = new Map(table.figureColumns.map(({ index }, at) => [index, at]));
  return table.columns.flatMap((column, at): UnderstoodColumn[] => {
    const mark = marks[at];
    if (mark === undefined) return [];
    const position = positions.get(column.index);
    // Figures that count things are told apart only among the figure columns.
    const { role, measure, year, source } = position === undefined ? column : (table.figureColumns[position] ?? column);
    const across = position === undefined ? NO_VOTES : (votes.acrossColumn[position] ?? NO_VOTES);
    const down = position === undefined ? NO_VOTES : (votes.downColumn[position] ?? NO_VOTES);
    return [
      {
        column: columnName(column.index),
        label: column.label,
        mark,
        value: { role, measure, year, source },
        ...groundsOf(table, column, across, down, votes),
      },
    ];
  });
}

function groundsOf(
  table: Table,
  column: Column,
  across: Count,
  down: Count,
  { shownColumns }: SumVotes,
): { confidence: Confidence; reasons: readonly Reason[] } {
  if (column.said) return { confidence: 'sure', reasons: [{ why: 'person' }] };
  const words = wordReasons(table, column);
  const named = words.some(({ why }) => why !== 'banner');
  if (column.role !== 'figure') {
    const reasons: Reason[] = [...words, { why: 'content', holds: contentOf(column) }];
    return { confidence: named || column.role === 'empty' ? 'sure' : 'likely', reasons };
  }
  const total = { holds: across.holds + down.holds, fails: across.fails + down.fails };
  const sums: Reason[] = total.holds + total.fails > 0 ? [{ why: 'sums', ...total }] : [];
  const reasons: Reason[] = [...words, ...sums];
  if (reasons.length === 0) return { confidence: 'open', reasons: [{ why: 'content', holds: 'figures' }, { why: 'nothing' }] };
  // A wrong entry breaks sums without making its year another one; only a total that its parts deny is in doubt.
  const denied = table.columnRelations.some(
    ({ total: sum, standing }) => standing === 'stated' && table.figureColumns[sum]?.index === column.index,
  );
  // A total that adds up nothing known is a total in name only.
  const inName =
    column.words.includes('periodTotal') &&
    !shownColumns.has(column.index) &&
    !table.columnRelations.some(({ total: sum }) => table.figureColumns[sum]?.index === column.index);
  if (inName && total.fails <= total.holds) return { confidence: 'likely', reasons: [...reasons, { why: 'adds-nothing' }] };
  if (denied || (!named && total.fails > total.holds)) return { confidence: 'open', reasons };
  return { confidence: named && (total.holds > 0 || column.words.length > 0) ? 'sure' : 'likely', reasons };
}

function contentOf({ role }: Column): Extract<Reason, { why: 'content' }>['holds'] {
  if (role === 'ordinal') return 'ordinals';
  if (role === 'not-additive') return 'percents';
  return role === 'empty' ? 'nothing' : 'words';
}

/** The parts of the heading path that say something, each in its own words. */
function wordReasons({ columns }: Table, column: Column): Reason[] {
  return column.path.flatMap((part, depth): Reason[] => {
    const folded = withoutUnit(part.text, part.folded);
    const isBanner = depth < column.path.length - 1;
    const under = isBanner ? columns.filter(({ path }) => path[depth]?.text === part.text).map(({ index }) => index) : [];
    if (under.length > 1) {
      const span = `${columnName(Math.min(...under))}:${columnName(Math.max(...under))}`;
      return [{ why: 'banner', text: part.text, columns: span }];
    }
    if (part.year !== null) return [{ why: 'year', text: part.text }];
    const known = columnWords.find(folded) !== null || sourceWords.find(folded) !== null || folded.includes('%');
    return known || column.words.length > 0 ? [{ why: 'words', text: part.text }] : [];
  });
}

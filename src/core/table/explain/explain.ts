/** Explains the reading of one table: for everything understood, how sure it is and what speaks for it. */
import { columnName, toA1 } from '../../workbook/address';
import { explainColumns } from './explain-columns';
import { explainLines } from './explain-lines';
import { SumVotes } from './explain-sums';
import { shownRelations } from './shown-relations';
import { tableMark } from '../said/marks';
import type { SheetView } from '../seeing/sheet-view';
import type { StatedUnit, Table } from '../model/table';
import type { Reason, ShownSum, TableUnderstanding, Understood, UnderstoodSum } from './understanding';

/**
 * @param onSheet all tables of the sheet, in order
 * @param shown sums of the table that figures and formulas show
 */
export function explainTable(
  view: SheetView,
  table: Table,
  onSheet: readonly Table[],
  shown: readonly ShownSum[] = [],
): TableUnderstanding {
  const votes = new SumVotes(table, shown);
  const { range, headerRows, sources } = table;
  return {
    mark: tableMark(table, onSheet),
    readBy: table.readBy,
    edges: {
      headerRow: range.top + 1,
      headerRows: headerRows.length,
      lastRow: range.bottom + 1,
      left: columnName(range.left),
      right: columnName(range.right),
    },
    kind: kindOf(table),
    period: periodOf(table),
    unit: unitOf(view, table),
    sources,
    columns: explainColumns(table, votes),
    lines: explainLines(view, table, votes),
    sums: sumsOf(table, votes),
    shown: shownRelations(table, shown),
  };
}

const isSaid = ({ corrections }: Table, what: string): boolean => corrections.all.some((one) => one.what === what);
const BY_PERSON: readonly Reason[] = [{ why: 'person' }];

function yearsFollow({ figureColumns }: Table): Reason[] {
  const years = figureColumns.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
  const distinct = [...new Set(years)];
  const [from, to] = [Math.min(...distinct), Math.max(...distinct)];
  return distinct.length > 1 && to - from === distinct.length - 1 ? [{ why: 'years-follow', from, to }] : [];
}

function kindOf(table: Table): Understood<Table['kind']> {
  const { kind: value, sources } = table;
  if (isSaid(table, 'kind')) return { value, confidence: 'sure', reasons: BY_PERSON };
  if (table.readBy === 'figures') return { value, confidence: 'likely', reasons: [{ why: 'figures-alone' }] };
  if (value === 'other') return { value, confidence: 'open', reasons: [{ why: 'nothing' }] };
  const reasons: Reason[] = [...yearsFollow(table), ...(sources.length > 0 ? [{ why: 'sources', count: sources.length } as const] : [])];
  for (const { words, label } of table.columns) {
    if (reasons.length > 3) break;
    if (words.some((word) => word === 'beneficiary' || word === 'implementer' || word === 'location' || word === 'unitPrice'))
      reasons.push({ why: 'words', text: label });
  }
  return { value, confidence: yearsFollow(table).length > 0 ? 'sure' : 'likely', reasons };
}

function periodOf(table: Table): Understood<Table['period']> {
  const { period: value, titlePeriod, title } = table;
  if (isSaid(table, 'period')) return { value, confidence: 'sure', reasons: BY_PERSON };
  const follow = yearsFollow(table);
  const titled: Reason[] = titlePeriod === null ? [] : [{ why: 'title', text: title }];
  if (value === null) return { value, confidence: 'open', reasons: [{ why: 'nothing' }] };
  return { value, confidence: follow.length > 0 ? 'sure' : 'likely', reasons: [...follow, ...titled] };
}

function unitOf(view: SheetView, table: Table): Understood<Table['unit']> {
  const { unit: value, unitLine, headingUnits, lineUnit } = table;
  if (isSaid(table, 'unit')) return { value, confidence: 'sure', reasons: BY_PERSON };
  const stated = [...headingUnits, ...[lineUnit, unitLine].flatMap((one) => one ?? [])];
  const [first] = stated.filter(({ unit }) => unit === value);
  if (first === undefined) return { value, confidence: 'open', reasons: [{ why: 'nothing' }] };
  const others = stated.filter(({ unit }) => unit !== value);
  const { outside } = first;
  const reasons: Reason[] =
    outside === undefined
      ? [{ why: 'stated', text: view.heading(first.row, first.column).text, cell: toA1(first) }]
      : [{ why: 'stated', text: outside.text, cell: toA1({ row: outside.row, column: 0 }), sheet: outside.sheet }];
  if (others.length === 0) return { value, confidence: 'sure', reasons };
  return { value, confidence: 'open', reasons: [...reasons, { why: 'conflict', cells: [...new Set(others.map(placeOf))] }] };
}

/** With its sheet where that is not the table's. */
const placeOf = ({ row, column, outside }: StatedUnit): string =>
  outside === undefined ? toA1({ row, column }) : `${outside.sheet}!${toA1({ row: outside.row, column: 0 })}`;

function sumsOf({ figureColumns, columnRelations }: Table, votes: SumVotes): UnderstoodSum[] {
  const letter = (position: number): string => columnName(figureColumns[position]?.index ?? 0);
  return columnRelations.map((relation) => ({
    total: letter(relation.total),
    parts: relation.parts.map(letter),
    over: relation.dimension,
    standing: relation.standing,
    ...votes.ofColumns(relation),
  }));
}

/** For each line, its role among the sums, how deep it stands, and what speaks for that. */
import type { LineRole } from '../model/corrections';
import { NO_VOTES, type Count, type SumVotes } from './explain-sums';
import type { Line } from '../model/line';
import { lineMarks } from '../said/marks';
import type { SheetView } from '../seeing/sheet-view';
import type { LineRelation, Table } from '../model/table';
import type { Confidence, Reason, UnderstoodLine } from './understanding';

/** The sums of a table by the line that claims them and by the lines that are added up. */
interface Nesting {
  /** The line's own sum with the most parts; "trong đó" splits are no sums of their own. */
  readonly ownSum: ReadonlyMap<number, LineRelation>;
  readonly partOf: ReadonlyMap<number, LineRelation>;
  /** Sums that figures show and no words claim. */
  readonly shown: ReadonlySet<LineRelation>;
}

export function explainLines(view: SheetView, table: Table, votes: SumVotes): UnderstoodLine[] {
  const { lines } = table;
  const marks = lineMarks(view, table);
  const nesting = nestingOf(table, votes);
  const levels = levelsOf(lines, nesting);
  const last = lastsOf(lines, nesting);
  return lines.flatMap((line, at): UnderstoodLine[] => {
    const mark = marks[at];
    if (mark === undefined) return [];
    const sum = nesting.ownSum.get(at);
    const role = roleOf(line, sum, at, nesting);
    return [
      {
        row: line.row + 1,
        label: line.label,
        mark,
        value: role,
        level: levels[at] ?? 0,
        adds: sum?.parts.length ?? 0,
        until: sum === undefined ? null : (lines[last[at] ?? at]?.row ?? line.row) + 1,
        ...groundsOf(table, at, role, nesting, votes),
      },
    ];
  });
}

function nestingOf({ lines, lineRelations }: Table, { shownLines }: SumVotes): Nesting {
  const ownSum = new Map<number, LineRelation>();
  const partOf = new Map<number, LineRelation>();
  for (const relation of lineRelations) {
    const { total, parts } = relation;
    if (parts.every((part) => lines[part]?.partial === true)) continue;
    const known = ownSum.get(total);
    if (known === undefined || known.parts.length < parts.length) ownSum.set(total, relation);
    for (const part of parts) {
      const held = partOf.get(part);
      // The nearest sum is the one it belongs to: a subtotal before the grand total.
      if (held === undefined || (held.kind === 'grand-total' && relation.kind === 'subtotal')) partOf.set(part, relation);
    }
  }
  // What words claim comes first; then the sum with the fewest parts is the nearest.
  const byWords = { totals: new Set(ownSum.keys()), parts: new Set(partOf.keys()) };
  for (const relation of shownLines) {
    const { total, parts } = relation;
    const known = ownSum.get(total);
    if (!byWords.totals.has(total) && (known === undefined || known.parts.length < parts.length)) ownSum.set(total, relation);
    for (const part of parts) {
      const held = partOf.get(part);
      if (part !== total && !byWords.parts.has(part) && (held === undefined || held.parts.length > parts.length))
        partOf.set(part, relation);
    }
  }
  return { ownSum, partOf, shown: new Set(shownLines) };
}

function roleOf(line: Line, sum: LineRelation | undefined, at: number, { shown }: Nesting): LineRole {
  if (line.total === 'grand') return 'total';
  if (line.total === 'group') return 'group-total';
  if (line.partial) return 'part';
  if (!line.counted) return 'heading';
  if (line.said?.role === 'parent') return 'parent';
  if (sum === undefined || line.said?.role === 'item') return 'item';
  if (!shown.has(sum)) return 'parent';
  if (sum.kind === 'grand-total') return 'total';
  return sum.parts.every((part) => part > at) ? 'parent' : 'group-total';
}

/** How many subtotals stand above each line; headings stand with the line they lead. */
function levelsOf(lines: readonly Line[], { partOf }: Nesting): number[] {
  const levels: number[] = lines.map(() => 0);
  const depth = (at: number, seen: number): number => {
    const relation = partOf.get(at);
    if (relation === undefined || relation.kind === 'grand-total' || seen > 12) return 0;
    return lines[relation.total]?.total === 'grand' ? 0 : 1 + depth(relation.total, seen + 1);
  };
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined || line.total !== null) continue;
    levels[at] = line.counted ? depth(at, 0) : (levels[at + 1] ?? 0);
  }
  lines.forEach((line, at) => {
    if (line.partial) levels[at] = (levels[at - 1] ?? 0) + (lines[at - 1]?.partial === true ? 0 : 1);
  });
  return levels;
}

/** For each line the last line that it adds up, however deep. */
function lastsOf(lines: readonly Line[], { ownSum }: Nesting): number[] {
  const last = lines.map((_, at) => at);
  for (let at = lines.length - 1; at >= 0; at--) {
    const sum = ownSum.get(at);
    if (sum !== undefined) last[at] = Math.max(at, ...sum.parts.map((part) => last[part] ?? part));
  }
  return last;
}

function groundsOf(
  { lines, lineRelations }: Table,
  at: number,
  role: LineRole,
  { ownSum, partOf, shown }: Nesting,
  votes: SumVotes,
): { confidence: Confidence; reasons: readonly Reason[] } {
  const line = lines[at];
  if (line === undefined) return { confidence: 'open', reasons: [{ why: 'nothing' }] };
  if (line.said !== null) return { confidence: 'sure', reasons: [{ why: 'person' }] };
  const sum = ownSum.get(at) ?? partOf.get(at);
  const count: Count = sum === undefined ? NO_VOTES : votes.ofLines(sum);
  const sums: Reason[] = count.holds + count.fails > 0 ? [{ why: 'sums', ...count }] : [];
  const looks: Reason[] = [
    ...(line.ordinal === null ? [] : [{ why: 'numbering', text: line.ordinal.text } as const]),
    ...(line.bold ? [{ why: 'bold' } as const] : []),
    ...(line.indent > 0 ? [{ why: 'indent' } as const] : []),
  ];
  const computed: Reason[] = ownSum.has(at) && line.figures.some(({ cell }) => cell?.formula !== undefined) ? [{ why: 'formulas' }] : [];
  // Words are no ground where figures alone make the line a total.
  const isWorded = sum === undefined || !shown.has(sum) || sum.because.includes('words');
  const worded: Reason[] = isWorded && line.label !== '' ? [{ why: 'words', text: line.label }] : [];
  const sureOfShown = votes.sureOfShown(sum);
  const settled: Confidence =
    sureOfShown ??
    (sum?.standing === 'stated' || count.fails > count.holds
      ? 'open'
      : count.holds > 0 && count.holds >= 3 * count.fails
        ? 'sure'
        : 'likely');
  switch (role) {
    case 'total':
    case 'group-total':
      return {
        confidence: sureOfShown ?? (!ownSum.has(at) ? 'likely' : sum?.standing === 'stated' ? 'open' : count.holds > 0 ? 'sure' : 'likely'),
        reasons: [...worded, ...computed, ...sums],
      };
    case 'parent':
      return { confidence: settled, reasons: [...looks, ...computed, ...sums] };
    case 'part':
      return { confidence: line.word === 'partialBreakdown' ? 'sure' : 'likely', reasons: worded };
    case 'heading':
      return { confidence: 'sure', reasons: [...looks, { why: 'content', holds: 'nothing' }] };
    default: {
      // Where other lines are added up, one that no sum takes in is worth a look.
      if (sum === undefined)
        return { confidence: lineRelations.length + shown.size > 0 ? 'open' : 'likely', reasons: [...looks, { why: 'alone' }] };
      return { confidence: settled, reasons: [...looks, ...sums] };
    }
  }
}

/** SB013: TT numbering skips or repeats; said once a table, with the first place (realities 5). */
import type { Line } from '../../table/model/line';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

/** Letters that some people use and Vietnamese numbering leaves out: a jump over them is none. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const SKIPPED = new Set(['đ', 'f', 'j', 'w', 'z']);

export const rule: Rule<'SB013'> = {
  code: 'SB013',
  top: 'info',
  needsResults: true,
  find: ({ reading }) =>
    reading.tables
      .filter(({ isPlan }) => isPlan)
      .flatMap((table) => {
        const ordinalColumn = table.columns.find(({ role }) => role === 'ordinal');
        if (ordinalColumn === undefined) return [];
        const last = new Map<string, Line>();
        const order: string[] = [];
        const defects: { line: Line; expected: string }[] = [];
        for (const [at, line] of table.lines.entries()) {
          const { ordinal } = line;
          if (ordinal === null || ['dash', 'plus', 'bullet', 'decimal'].includes(ordinal.class)) continue;
          const next = table.lines[at + 1];
          // "2. Khuyến công địa phương" heads a part of stacked tables, whose lines begin with 1 again.
          if (!line.counted && next?.caption !== undefined && next.caption !== line.caption && next.ordinal?.class === ordinal.class) {
            last.delete(ordinal.class);
            continue;
          }
          const depth = order.indexOf(ordinal.class);
          // A line of a higher class starts the classes below it anew.
          if (depth >= 0) for (const below of order.splice(depth + 1)) last.delete(below);
          else order.push(ordinal.class);
          const previous = last.get(ordinal.class)?.ordinal ?? undefined;
          const [number = 0] = ordinal.numbers;
          const before = previous?.numbers[0] ?? 0;
          const follows = number === before + 1 || number === 1 || (previous !== undefined && isLetterStep(previous.text, ordinal.text));
          if (previous !== undefined && !follows) defects.push({ line, expected: String(before + 1) });
          last.set(ordinal.class, line);
        }
        const [first] = defects;
        if (first === undefined) return [];
        const facts = { found: first.line.ordinal?.text ?? '', expected: first.expected, count: defects.length };
        return [findingAt('info', table, { row: first.line.row, column: ordinalColumn.index }, facts)];
      }),
};

function isLetterStep(before: string, here: string): boolean {
  const [from, to] = [before, here].map((text) => LETTERS.indexOf(text.replace(/[^\p{L}]/gu, '').toLowerCase()));
  if (from === undefined || to === undefined || from < 0 || to <= from) return false;
  return Array.from(LETTERS.slice(from + 1, to)).every((letter) => SKIPPED.has(letter));
}

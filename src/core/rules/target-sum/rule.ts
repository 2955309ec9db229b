/** SB203: physical targets that are split up do not add up: in a sentence, or in lines that count in one unit (realities 16). */
import {
  absolute,
  add,
  amountFromDouble,
  amountFromInteger,
  compare,
  decimalsOf,
  isNoise,
  subtract,
  ZERO,
  type Amount,
} from '../../money/amount';
import { cellOfPlace, type Paragraph } from '../../prose/paragraphs';
import { mayOpenList, readTargetLists, type TargetList } from '../../prose/target-lists';
import { isCountable, type Figure } from '../../table/seeing/figure';
import { viewOf, type WorkbookReading } from '../../table/read-workbook';
import type { SheetView } from '../../table/seeing/sheet-view';
import type { LineRelation, Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import type { Found } from '../common/finding';
import { findingAt, findingOnSheet } from '../common/finding-at';
import { columnLabel, lineLabel } from '../common/places';
import type { Rule } from '../common/definition';
import type { Facts } from './facts';

export const rule: Rule<'SB203'> = {
  code: 'SB203',
  top: 'warning',
  find: ({ paragraphs, reading, disputed }) => [
    ...inSentences(paragraphs, reading),
    ...reading.tables.flatMap((table) => inLines(viewOf(reading, table.sheet), table, disputed)),
  ],
};

function inSentences(paragraphs: readonly Paragraph[], reading: WorkbookReading): Found<Facts>[] {
  const plans = reading.tables.filter(({ isPlan }) => isPlan);
  const around = withBullets(paragraphs);
  return [...around, ...plans.flatMap((table) => descriptionsOf(viewOf(reading, table.sheet), table))].flatMap((paragraph) =>
    readTargetLists(paragraph.text).flatMap((list) => {
      const given = givenBy(list);
      if (given === null) return [];
      const { row, column } = cellOfPlace(paragraph, list.head.start);
      const facts = {
        kind: 'text' as const,
        unit: list.head.unit,
        atLeast: list.head.bound === 'at-least',
        total: { cell: toA1({ row, column }), label: list.head.text, amount: amountFromInteger(list.head.value) },
        parts: list.parts.map(({ start, text, value }) => ({
          cell: toA1(cellOfPlace(paragraph, start)),
          label: text,
          amount: amountFromInteger(value),
        })),
        given: amountFromInteger(given),
      };
      return [
        findingOnSheet('warning', paragraph.sheet, { row, column }, facts, {
          actual: facts.total.amount,
          expected: facts.given,
        }),
      ];
    }),
  );
}

/** What the parts give where that is not what the head says; null where some way of counting agrees. */
function givenBy({ head, parts, isWhole }: TargetList): number | null {
  const sumOf = (counts: TargetList['parts']): number => counts.reduce((sum, { value }) => sum + value, 0);
  const all = sumOf(parts);
  if (!isWhole) {
    // Parts of "trong đó" may overlap (women, ethnic minorities); one of them alone cannot exceed the whole.
    const largest = Math.max(...parts.map(({ value }) => value));
    return head.bound === 'exact' && largest > head.value ? largest : null;
  }
  const own = parts.filter(({ unit }) => unit === head.unit);
  const readings = own.length === 0 || own.length === parts.length ? [all] : [all, sumOf(own)];
  const open = parts.some(({ bound }) => bound === 'at-least');
  const agrees = (sum: number): boolean =>
    head.bound === 'at-least' ? sum >= head.value || open : sum === head.value || (open && sum < head.value);
  return readings.some(agrees) ? null : all;
}

/** Bullets below "…, gồm:" are the items of one list. */
function withBullets(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    const isItem = /^\s*(?:[-–+*•]|[a-zđ]\)|\d{1,2}[.)]\s)/u.test(paragraph.text);
    if (open && isItem && before?.sheet === paragraph.sheet) {
      const start = before.text.length + 1;
      const pieces = paragraph.pieces.map((piece) => ({ ...piece, start: piece.start + start }));
      joined[joined.length - 1] = { ...before, text: `${before.text}\n${paragraph.text}`, pieces: [...before.pieces, ...pieces] };
      continue;
    }
    open = /:\s*$/.test(paragraph.text);
    joined.push(paragraph);
  }
  return joined;
}

/** The descriptions inside a table are sentences too: "Hỗ trợ 32 cơ sở, gồm: …". */
function descriptionsOf(view: SheetView | undefined, table: Table): Paragraph[] {
  const columns = table.columns.filter(({ role }) => role === 'description' || role === 'text');
  if (view === undefined) return [];
  return table.lines.flatMap(({ row }) =>
    columns.flatMap(({ index }) => {
      const text = view.label(row, index).lines;
      return text.length < 20 || !mayOpenList(text) || !/\d/.test(text)
        ? []
        : [{ sheet: table.sheet, text, pieces: [{ row, column: index, start: 0 }] }];
    }),
  );
}

/** Groups whose lines count in one unit, in the columns that nothing else adds up. */
function inLines(view: SheetView | undefined, table: Table, disputed: ReadonlySet<Figure>): Found<Facts>[] {
  const unitColumn = table.columns.find(({ role }) => role === 'unit-of-measure')?.index;
  if (unitColumn === undefined || view === undefined || !table.isPlan) return [];
  const unitOf = (line: number): string => view.label(table.lines[line]?.row ?? 0, unitColumn).folded;
  const groups = table.lineRelations.flatMap((relation) => {
    const unit = unitOf(relation.total);
    if (unit === '' || relation.parts.length < 2 || relation.parts.some((part) => unitOf(part) !== unit)) return [];
    return [{ relation, unit, sums: sumsOf(table, relation) }];
  });
  const holds = groups.flatMap(({ sums }) => sums.filter(agrees)).length;
  return groups.flatMap(({ relation, unit, sums }) => {
    const wrong = sums.filter((sum) => !agrees(sum));
    const [first] = wrong;
    // What adds up in few places may be no sum at all: a group may also count things of its own.
    const named = table.lines[relation.total]?.total !== null;
    if (first === undefined || wrong.length > (named ? holds + 1 : holds) || (holds === 0 && !named)) return [];
    if (wrong.some(({ total, parts }) => [total, ...parts].some((figure) => disputed.has(figure)))) return [];
    const label = (line: number): string => [lineLabel({ table, line }), columnLabel({ table, column: first.column })].join(' › ');
    const facts = {
      kind: 'lines' as const,
      unit,
      atLeast: false,
      total: { cell: toA1(first.total), label: label(relation.total), amount: first.total.amount },
      parts: first.parts.map((figure, at) => ({
        cell: toA1(figure),
        label: label(relation.parts[at] ?? 0),
        amount: figure.state === 'absent' ? ZERO : figure.amount,
      })),
      given: first.given,
    };
    const known = {
      related: facts.parts.map(({ cell }) => cell),
      label: facts.total.label,
      actual: first.total.amount,
      expected: first.given,
      difference: subtract(first.total.amount, first.given),
    };
    return [findingAt('warning', table, first.total, facts, known)];
  });
}

/** Things are counted exactly; tons and hectares are measured, and rounded each for itself. */
function agrees({ total, parts, given }: Sum): boolean {
  const difference = subtract(total.amount, given);
  const figures = [total, ...parts].filter(({ state }) => state === 'number');
  if (isNoise(difference)) return true;
  if (figures.every(({ amount }) => decimalsOf(amount) === 0)) return false;
  const places = Math.max(...figures.map(({ decimals, amount }) => decimals ?? Math.min(6, decimalsOf(amount))));
  const slack = amountFromDouble((figures.length / 2) * Math.pow(10, -places));
  return compare(absolute(difference), slack) < 0;
}

interface Sum {
  readonly column: number;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly given: Amount;
}

function sumsOf({ lines, figureColumns }: Table, { total, parts, columns }: LineRelation): Sum[] {
  return figureColumns.flatMap(({ measure }, column) => {
    const figure = lines[total]?.figures[column];
    const own = parts.flatMap((part) => lines[part]?.figures[column] ?? []);
    if (measure !== 'quantity' || columns.includes(column) || figure?.state !== 'number') return [];
    if (own.length !== parts.length || !own.every(isCountable) || own.every(({ state }) => state === 'absent')) return [];
    const given = own.reduce<Amount>((sum, one) => (one.state === 'number' ? add(sum, one.amount) : sum), ZERO);
    // Thrice as much is no slip: the group counts something else.
    const far = compare(given, add(figure.amount, add(figure.amount, figure.amount))) > 0;
    return far ? [] : [{ column, total: figure, parts: own, given }];
  });
}

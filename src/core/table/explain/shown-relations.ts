/** The sums that figures and formulas show, put together by what adds up what, each with its evidence and how sure that makes it. */
import { columnName } from '../../workbook/address';
import type { Table } from '../model/table';
import type { Confidence, Reason, ShownRelation, ShownSum } from './understanding';

/** Figures that agree in so many places need no other witness. */
const ENOUGH_PLACES = 3;
/** A relation that holds so many times as often as it fails was meant. */
const OUTWEIGHS = 3;

/** @param sums those of the table */
export function shownRelations(table: Table, sums: readonly ShownSum[]): ShownRelation[] {
  const found = [...bySameRelation(sums).values()].map((places) => ({ place: places[0]?.total, relation: relationOf(table, places) }));
  // Along the lines first, as everywhere; then by the place of the total.
  const order = (kind: ShownSum['kind']): number => (kind === 'row' ? 0 : 1);
  return found
    .sort(
      (a, b) =>
        order(a.relation.kind) - order(b.relation.kind) ||
        (a.relation.kind === 'row' ? (a.place?.column ?? 0) - (b.place?.column ?? 0) : (a.place?.row ?? 0) - (b.place?.row ?? 0)),
    )
    .map(({ relation }) => relation);
}

export function bySameRelation(sums: readonly ShownSum[]): ReadonlyMap<number, readonly ShownSum[]> {
  const groups = new Map<number, ShownSum[]>();
  for (const sum of sums) {
    const group = groups.get(sum.relation);
    if (group === undefined) groups.set(sum.relation, [sum]);
    else group.push(sum);
  }
  return groups;
}

function relationOf(table: Table, places: readonly ShownSum[]): ShownRelation {
  const [first] = places;
  const kind = first?.kind ?? 'column';
  const lineOf = ({ row, column }: ShownSum['total']): number => (kind === 'row' ? column : row);
  const total = first === undefined ? -1 : lineOf(first.total);
  // A blank part is left out where it is blank; all that are added anywhere are parts.
  const parts = [...new Set(places.flatMap((sum) => sum.parts.map(lineOf)))].sort((a, b) => a - b);
  const count = (outcome: ShownSum['outcome']): number => places.filter((sum) => sum.outcome === outcome).length;
  const [holds, fails, open] = [count('holds'), count('fails'), count('open')];
  const formulas = places.filter(({ because }) => because.includes('formula')).length;
  const isCalled = places.some(({ because }) => because.includes('words'));
  const line = kind === 'column' ? table.lines.find(({ row }) => row === total) : undefined;
  const label = line?.label ?? table.columns.find(({ index }) => kind === 'row' && index === total)?.label ?? '';
  const isSaid = line !== undefined && line.said !== null;
  const reasons: Reason[] = [
    { why: 'adds-up', at: kind === 'column' ? 'columns' : 'lines', holds, fails, open },
    ...(formulas > 0 ? [{ why: 'formulas-say', count: formulas, of: places.length } as const] : []),
    ...(isSaid ? [{ why: 'person' } as const] : []),
    ...(isCalled && !isSaid && label !== '' ? [{ why: 'called', what: kind === 'column' ? 'line' : 'column', text: label } as const] : []),
  ];
  const name = (at: number): string => (kind === 'row' ? columnName(at) : String(at + 1));
  return {
    kind,
    total: name(total),
    label,
    parts: runsOf(parts).map(([from, to]) => (from === to ? name(from) : `${name(from)}:${name(to)}`)),
    holds,
    fails,
    open,
    confidence: confidenceOf({ holds, fails, hasSecond: formulas > 0 || isCalled, isSaid }),
    reasons,
  };
}

/** Sure with a second witness beside the figures, or where they agree in place after place. */
export function confidenceOf(said: { holds: number; fails: number; hasSecond: boolean; isSaid: boolean }): Confidence {
  const { holds, fails, hasSecond, isSaid } = said;
  if (isSaid) return 'sure';
  if (holds === 0 || holds <= fails) return 'open';
  return holds >= fails * OUTWEIGHS && (hasSecond || holds >= ENOUGH_PLACES) ? 'sure' : 'likely';
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

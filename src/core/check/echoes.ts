/**
 * Figures that a sheet says twice: income by source, and below it the same income as the total of what it was spent on. The lines that
 * add up to the second are no second split of the first: that both figures are the same is all that is said.
 */
import type { Entry, Equation } from '../proof/equation';
import type { EntryNumber, EquationNumber, Numbered } from '../proof/numbers';

type Side = 'before' | 'behind' | 'both';

interface Split {
  readonly at: EquationNumber;
  readonly equation: Equation;
  /** Where the parts stand as seen from the total, along the line they share, and how far off the nearest. */
  readonly side: Side;
  readonly gap: number;
}

/** @returns numbers of the sums that only figures show, at a total that has another sum, and whose parts all add up to another total */
export function echoesIn(
  entries: Numbered<EntryNumber, Entry>,
  equations: Numbered<EquationNumber, Equation>,
): ReadonlySet<EquationNumber> {
  const splits = new Map<string, Split[]>();
  const totalsOf = new Map<string, EntryNumber[]>();
  const keyOf = ({ kind }: Equation, entry: EntryNumber): string => `${kind}${String(entry)}`;
  equations.forEach((equation, at) => {
    const total = entries[equation.total];
    if (total === undefined || (equation.kind !== 'row' && equation.kind !== 'column')) return;
    const parts = equation.parts.flatMap((part) => entries[part] ?? []);
    push(splits, keyOf(equation, equation.total), { at, equation, ...standOf(equation.kind, total, parts) });
    for (const part of equation.parts) push(totalsOf, keyOf(equation, part), equation.total);
  });
  const usual = usualSides(splits, entries);
  const echoes = new Set<EquationNumber>();
  for (const own of splits.values()) {
    const shown = own.filter(({ equation: { shown: isShown, because } }) => isShown && !because.includes('formula'));
    if (own.length < 2 || shown.length === 0) continue;
    const votes = ({ equation, side }: Split): number =>
      usual.get(`${entries[equation.total]?.table.id ?? ''} ${equation.kind} ${side}`) ?? 0;
    const [, ...second] = [...shown].sort((a, b) => votes(b) - votes(a) || a.gap - b.gap || a.at - b.at);
    for (const { at, equation } of shown.length < own.length ? shown : second) {
      const isAnothers = (part: EntryNumber): boolean =>
        totalsOf.get(keyOf(equation, part))?.some((total) => total !== equation.total) === true;
      if (equation.parts.every(isAnothers)) echoes.add(at);
    }
  }
  return echoes;
}

/** On which side of a total a table adds up, by the totals that have one sum. */
function usualSides(splits: ReadonlyMap<string, readonly Split[]>, entries: Numbered<EntryNumber, Entry>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [only, ...others] of splits.values()) {
    if (only === undefined || others.length > 0) continue;
    const key = `${entries[only.equation.total]?.table.id ?? ''} ${only.equation.kind} ${only.side}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function standOf(kind: 'row' | 'column', total: Entry, parts: readonly Entry[]): { readonly side: Side; readonly gap: number } {
  const place = ({ figure }: Entry): number => (kind === 'row' ? figure.column : figure.row);
  const [own, places] = [place(total), parts.map(place)];
  const side = places.every((one) => one < own) ? 'before' : places.every((one) => one > own) ? 'behind' : 'both';
  return { side, gap: Math.min(...places.map((one) => Math.abs(one - own))) };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

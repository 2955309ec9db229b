/** What lines and columns add up to, once every figure is read one way: claimed by words, borne out or denied by the figures. */
import type { Column } from '../model/column';
import type { Line } from '../model/line';
import type { Balance, ColumnRelation, LineRelation, ProductRelation, ScaleSlip, Witness } from '../model/table';
import { Balanced } from './balanced';
import { lineWords } from '../seeing/vocabulary';
import type { ColumnSum } from './column-sums';
import { isBlindColumn, sameGap } from './line-gaps';
import { bestLineSums, lineRelationsOf } from './line-relations';
import { matrixOf, only, printUnits } from './matrix';
import { productsOf } from './products';
import { slipOf } from './scale-slip';
import { ToldLines } from './told-lines';
import { voteOnColumns, type Matrix, type Votes } from './vote';

export interface Reading {
  readonly lineRelations: readonly LineRelation[];
  readonly columnRelations: readonly ColumnRelation[];
  readonly productRelations: readonly ProductRelation[];
  readonly balances: readonly Balance[];
  readonly settled: boolean;
  /** True sums less false ones. */
  readonly votes: number;
}

const ONLY_WORDS: readonly Witness[] = ['words'];

/** @param balances figures that are others added and taken off */
export function readRelations(
  lines: readonly Line[],
  columns: readonly Column[],
  candidates: readonly ColumnSum[],
  balances: readonly Balance[],
): Reading {
  const values = matrixOf(lines);
  const units = printUnits(lines, columns.length);
  const additive = additiveColumns(lines, columns);
  const money = additive.size === columns.length ? values : only(values, additive);
  const told = new ToldLines(lines);
  const balanced = new Balanced(balances, lines);
  const { sums, votes } = bestLineSums(lines, money, units, told, balanced);
  const productRelations = productsOf(columns, values);
  const factors = new Set(productRelations.flatMap((product) => product.factors));
  const lineRelations = lineRelationsOf(lines, sums, money, units, [...additive], told, factors, balanced);
  const counted = lines.flatMap((line, at) => (line.counted && !line.rate ? [at] : []));
  let columnVotes = 0;
  const columnRelations = candidates.flatMap((offered): ColumnRelation[] => {
    const { parts, found } = bestParts(offered, values, counted, units[offered.total] ?? 0);
    const candidate = {
      total: offered.total,
      parts,
      dimension: offered.dimension,
      result: offered.result ?? offered.total,
      because: ONLY_WORDS,
      slip: null,
    };
    const asBorneOut: ColumnRelation = {
      ...candidate,
      standing: 'borne-out',
      because: found.holds > 0 ? ['figures', 'words'] : ONLY_WORDS,
    };
    columnVotes += found.holds - found.fails;
    if (found.holds === 0 && found.fails === 0) return [asBorneOut];
    if (found.holds === 0 && found.fails > 0 && candidate.dimension === 'years' && costsAsAWhole(columns[candidate.total])) return [];
    // A single wrong entry breaks its line and the line that adds it up, by the same amount: in a small table that is most of it.
    const oneSlip = found.fails === 1 || (found.fails === 2 && found.holds > 0) || (found.fails <= 3 && sameGap(found.gaps));
    const named = candidate.dimension !== 'group' && oneSlip;
    const isSaid = columns[candidate.total]?.said === true;
    const isBlind =
      candidate.dimension !== 'group' && candidate.dimension !== 'declared' && isBlindColumn(lines, candidate.total, found.gaps);
    const borneOut =
      isSaid || isBlind || (candidate.dimension === 'group' ? found.holds > 2 * found.fails : found.holds >= found.fails || named);
    const ofWhich = candidate.dimension === 'declared' && isOfWhich(candidate.parts.map((part) => columns[part]));
    if (borneOut && !(ofWhich && found.fails > 0)) return [asBorneOut];
    const instances = counted.map((line) => (column: number) => values[line]?.[column] ?? NaN);
    const slip = found.holds === 0 ? slipOf(candidate.total, parts, instances, units[candidate.total] ?? 0) : null;
    if (slip !== null) return isStated(slip, columns, [candidate.total, ...parts]) ? [] : [{ ...candidate, standing: 'stated', slip }];
    // A banner's split or a declared rule that the figures deny was not meant for these columns.
    return candidate.dimension === 'group' || (found.holds === 0 && (candidate.dimension !== 'years' || offered.oneOfMany === true))
      ? []
      : [{ ...candidate, standing: 'stated' }];
  });
  // Where the columns do not add up the way their headings say, the headings may stand over other columns: nothing is certain.
  if (columnRelations.every(({ standing, slip }) => standing === 'borne-out' || slip !== null))
    return { lineRelations, columnRelations, productRelations, balances, settled: true, votes: votes + columnVotes };
  return {
    lineRelations: lineRelations.map((relation) => ({ ...relation, standing: 'stated', because: ONLY_WORDS })),
    columnRelations: columnRelations.map((relation) => ({ ...relation, standing: 'stated', because: ONLY_WORDS })),
    productRelations: [],
    balances,
    settled: false,
    votes: votes + columnVotes,
  };
}

/** "TMĐT" beside years is what a project costs from first to last; only figures can show that these years are all of it. */
const costsAsAWhole = (column: Column | undefined): boolean =>
  column?.path.some(({ folded }) => /\b(?:tong muc dau tu|tong von dau tu|tmdt)\b/.test(folded)) === true;

/** The parts that the figures bear out: all that the words name; where most figures deny these, fewer that two more sums bear out. */
function bestParts(
  { total, parts, instead = [] }: ColumnSum,
  values: Matrix,
  counted: readonly number[],
  unit: number,
): { parts: readonly number[]; found: Votes } {
  let best = { parts, found: voteOnColumns(total, parts, values, counted, unit) };
  for (const fewer of best.found.fails <= best.found.holds ? [] : instead) {
    const found = voteOnColumns(total, fewer, values, counted, unit);
    if (found.holds - found.fails >= best.found.holds - best.found.fails + 2) best = { parts: fewer, found };
  }
  return best;
}

/** The heading of the column that is off says so itself: "Tổng (tỷ đồng)" beside years in millions. */
function isStated({ position }: ScaleSlip, columns: readonly Column[], kin: readonly number[]): boolean {
  const own = columns[position]?.unit ?? null;
  return kin.some((other) => (columns[other]?.unit ?? null) !== own);
}

/** Columns under a banner "Trong đó" may leave out what the declared rule adds: then nothing is certain. */
function isOfWhich(parts: readonly (Column | undefined)[]): boolean {
  return parts.some((column) => column?.path.some(({ text, folded }) => lineWords.find(folded, text) === 'partialBreakdown') === true);
}

/** Money is added down the lines; quantities only where all lines count in one unit, which the figures then show. */
function additiveColumns(lines: readonly Line[], columns: readonly Column[]): Set<number> {
  const totals = lines.filter(({ total }) => total === 'grand');
  return new Set(
    columns.flatMap(({ measure }, at) => {
      if (measure === 'money') return [at];
      const claimed = measure === 'quantity' && totals.some(({ figures }) => figures[at]?.state === 'number');
      return claimed ? [at] : [];
    }),
  );
}

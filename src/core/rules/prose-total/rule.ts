/** SB202: a sentence around a table and a figure of the table disagree; so does an amount and its "Bằng chữ". */
import { add, type Amount, equals, scaleByPowerOfTen } from '../../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../../money/money';
import { agrees, isNear, powerBetween, stepOf } from '../../prose/agreement';
import type { MoneyMention } from '../../prose/money-mentions';
import { cellOfPlace, type Paragraph } from '../../prose/paragraphs';
import { inDong, namedLine, type StatedTotal, statedTotals } from '../../prose/stated-totals';
import { readSpoken, readStatements, speechOf, type Speech, type SpokenAmountAt, type Statement } from '../../prose/statements';
import type { Figure } from '../../table/seeing/figure';
import type { Pack } from '../../packs/pack';
import { PACKS } from '../../packs/register';
import { packOfTable } from '../../table/pack-of-table';
import { viewOf } from '../../table/read-workbook';
import type { Table } from '../../table/model/table';
import type { Period } from '../../table/model/dimensions';
import { toA1 } from '../../workbook/address';
import { Standings } from '../../prose/standing';
import { cellLines } from './cell-lines';
import type { Found } from '../common/finding';
import { findingAt, findingOnSheet } from '../common/finding-at';
import { columnLabel, lineLabel } from '../common/places';
import type { Rule } from '../common/definition';
import { worded } from '../common/worded';
import type { Facts } from './facts';

type Disagreement = Found<Facts>;

/** How far from a table its "Bằng chữ" may stand, and how far behind its opening a list of sources may go on. */
const REACH = 8;

export const rule: Rule<'SB202'> = {
  code: 'SB202',
  top: 'warning',
  find: ({ paragraphs, reading, disputed }) => {
    const tables = worded(reading.tables);
    const totals = new Map(tables.map((table) => [table, statedTotals(table)]));
    if (!tables.some((table) => isKnownUnit(table.unit))) return [];
    const all = [...totals.values()].flat();
    const standings = new Standings(reading);
    const packs = new Map(reading.tables.map((table) => [table, packOfTable(reading, table)]));
    const isUsual = [...packs.values()].every((pack) => pack === PACKS[0]);
    let scope: Scope | null = null;
    const findings: Disagreement[] = [];
    // What is said on a sheet that can be seen is held against tables that can be seen, and the other way round.
    const seen = [false, true].map((isHidden) => reading.tables.filter((table) => table.isHidden === isHidden));
    const hidden = new Set(reading.views.flatMap(({ sheet }) => (sheet.visibility === 'visible' ? [] : [sheet.name])));
    for (const paragraph of paragraphs) {
      const tables = seen[hidden.has(paragraph.sheet) ? 1 : 0] ?? [];
      const spoken = readSpoken(paragraph);
      const statements = readStatements(paragraph, isUsual ? undefined : speechAround(paragraph, tables, standings, packs));
      const inWords = spoken === null ? [] : againstWords(spoken, statements, tables, totals, disputed, standings);
      findings.push(...inWords);
      // Figures and words that differ leave open which of them is meant.
      if (inWords.length > 0) continue;
      if (!followsOn(scope, paragraph)) scope = null;
      for (const statement of statements) {
        if (statement.otherwise) {
          scope = null;
          continue;
        }
        const meant = meantBy(statement, scope, tables, totals, standings);
        if (statement.total) scope = { paragraph, period: statement.period, tables: [...new Set(meant.map(({ table }) => table))] };
        findings.push(...against(statement, scope, meant, all, disputed));
      }
    }
    const inCells = tables.flatMap((table) =>
      cellLines(viewOf(reading, table.sheet)?.ofPack(packs.get(table) ?? PACKS[0]), table, disputed),
    );
    return [...oneForEachFactor(findings), ...inCells];
  },
};

/** The whole that was spoken of last: what follows is said of its parts. */
interface Scope {
  readonly paragraph: Paragraph;
  readonly period: Period | null;
  readonly tables: readonly Table[];
}

/** The same paragraph, or a list right below it. */
function followsOn(scope: Scope | null, paragraph: Paragraph): boolean {
  if (scope === null || scope.paragraph.sheet !== paragraph.sheet) return false;
  const [before, here] = [scope.paragraph.pieces.at(-1)?.row ?? 0, paragraph.pieces[0]?.row ?? 0];
  return scope.paragraph === paragraph || (here > before && here - before <= REACH && /^\s*(?:[-–+*•]|[a-zđ]\))/u.test(paragraph.text));
}

/**
 * The tables a sentence may be about, the likelier first: those next to it on its sheet; any where its own sheet has none, and where
 * a document has its tables at its end, far from the text.
 */
function tablesAround(paragraph: Paragraph, tables: readonly Table[], standings: Standings): readonly (readonly Table[])[] {
  const row = paragraph.pieces[0]?.row ?? 0;
  const own = tables.filter((table) => standings.stands(table, paragraph) && isKnownUnit(table.unit));
  const plans = tables.filter(({ unit, isPlan }) => isPlan && isKnownUnit(unit));
  if (own.length === 0) return [plans];
  const above = own.findLast((table) => standings.above(table, row) > 0);
  const below = own.find((table) => standings.below(table, row) > 0);
  const beside = [above, below].filter((table) => table !== undefined);
  return standings.isDocument(paragraph) ? [beside, plans] : [beside];
}

/** How the programme speaks that all tables around a sentence are of; beside tables of several, the usual words. */
function speechAround(paragraph: Paragraph, tables: readonly Table[], standings: Standings, packs: ReadonlyMap<Table, Pack>): Speech {
  const [around = []] = tablesAround(paragraph, tables, standings);
  const [pack, another] = new Set(around.map((table) => packs.get(table)));
  return speechOf(pack === undefined || another !== undefined ? PACKS[0] : pack);
}

/** Every figure the statement may mean; none when its words leave it open. */
function meantBy(
  statement: Statement,
  scope: Scope | null,
  tables: readonly Table[],
  totals: ReadonlyMap<Table, readonly StatedTotal[]>,
  standings: Standings,
): StatedTotal[] {
  const { source, total, topic } = statement;
  if (topic !== '' && (source !== null || scope === null)) return [];
  if (topic === '' && source === null && !total && statement.period === null) return [];
  const period = statement.period ?? scope?.period ?? null;
  const circles =
    scope !== null && scope.tables.length > 0 && !total ? [scope.tables] : tablesAround(statement.paragraph, tables, standings);
  for (const circle of circles) {
    const meant = circle.flatMap((table) => {
      const when = whenIn(table, period);
      if (when === null) return [];
      const told = topic === '' ? (totals.get(table) ?? []) : namedLine(table, topic);
      return told.filter((one) => one.when === when && one.source === (source ?? 'all'));
    });
    if (meant.length > 0) return meant;
  }
  return [];
}

function whenIn({ period, figureColumns }: Table, named: Period | null): StatedTotal['when'] | null {
  if (named === null || (period !== null && named.from === period.from && named.to === period.to)) return 'whole';
  return named.from === named.to && figureColumns.some(({ year }) => year === named.from) ? named.from : null;
}

function against(
  statement: Statement,
  scope: Scope | null,
  meant: readonly StatedTotal[],
  all: readonly StatedTotal[],
  disputed: ReadonlySet<Figure>,
): Disagreement[] {
  const { mention, paragraph, source, total, unsure } = statement;
  const [first] = meant;
  if (first === undefined || unsure || mention.bound === 'at-most') return [];
  const same = (one: StatedTotal): boolean => agrees(mention, one.dong, stepOf(one.table, one.figure));
  if (meant.some(same)) return [];
  // A part stands in a list behind the whole; alone, a source or a year may be said of something else.
  if (!total && scope === null) return [];
  const figure = first.dong;
  if (meant.some(({ figure: other, dong }) => disputed.has(other) || !equals(dong, figure))) return [];
  const value = mention.values.find((one) => isNear(one, figure, 3)) ?? mention.values.find((one) => powerBetween(one, figure) !== null);
  if (value === undefined) return [];
  // What equals another total may well be meant for it: "Tổng kinh phí" said of the public money alone, or of one year.
  if (source === null && isAnotherTotal(mention, first, all)) return [];
  return [disagreement('sentence', paragraph, mention.start, mention.text, value, first)];
}

function isAnotherTotal(mention: MoneyMention, meant: StatedTotal, all: readonly StatedTotal[]): boolean {
  const alike = (amount: Amount): boolean => mention.values.some((value) => equals(value, amount));
  const others = all.filter(({ figure }) => figure !== meant.figure);
  if (others.some(({ dong }) => alike(dong))) return true;
  const parts = others.filter(({ table, source, when }) => table === meant.table && source !== 'all' && when === meant.when);
  return parts.some((a, at) => parts.slice(at + 1).some((b) => alike(add(a.dong, b.dong))));
}

/** "Bằng chữ" against the amount in figures beside it, else against the total of the table above. */
function againstWords(
  spoken: SpokenAmountAt,
  statements: readonly Statement[],
  tables: readonly Table[],
  totals: ReadonlyMap<Table, readonly StatedTotal[]>,
  disputed: ReadonlySet<Figure>,
  standings: Standings,
): Disagreement[] {
  const { paragraph, amount, start, text } = spoken;
  const beside = statements.findLast(({ mention }) => mention.start < start)?.mention;
  if (beside !== undefined) {
    const [value] = beside.values;
    if (value === undefined || !spoken.saysDong || beside.values.some((one) => equals(one, amount))) return [];
    return [besideWords(paragraph, start, text, amount, beside.text, value)];
  }
  const row = paragraph.pieces[0]?.row ?? 0;
  const table = tables.findLast((one) => standings.stands(one, paragraph) && standings.above(one, row) > 0);
  if (table === undefined || standings.above(table, row) > REACH || !isKnownUnit(table.unit)) return [];
  const exponent = UNIT_EXPONENT[table.unit];
  const readings = spoken.saysDong ? [amount] : [amount, scaleByPowerOfTen(amount, exponent)];
  const grand = table.lines.filter(({ total, counted }) => total === 'grand' && counted).flatMap(({ figures }) => figures);
  const says = (figure: Figure): boolean =>
    readings.some(
      (value) =>
        agrees(
          { values: [value], step: stepOf(table, figure), bound: 'exact', start, end: start, text },
          inDong(table, figure.amount),
          stepOf(table, figure),
        ) || equals(value, inDong(table, figure.amount)),
    );
  if (grand.some((figure) => figure.state === 'number' && says(figure))) return [];
  const wholes = (totals.get(table) ?? []).filter(({ source, when }) => source === 'all' && when === 'whole');
  const [meant] = wholes;
  if (meant === undefined || wholes.some(({ figure }) => disputed.has(figure) || !equals(figure.amount, meant.figure.amount))) return [];
  const figure = inDong(table, meant.figure.amount);
  const value = readings.find((one) => isNear(one, figure, 20)) ?? readings.find((one) => powerBetween(one, figure) !== null);
  return value === undefined ? [] : [disagreement('words', paragraph, start, text, value, meant)];
}

function disagreement(
  kind: 'sentence' | 'words',
  paragraph: Paragraph,
  place: number,
  text: string,
  value: Amount,
  { table, figure, line, column }: StatedTotal,
): Disagreement {
  const exponent = isKnownUnit(table.unit) ? UNIT_EXPONENT[table.unit] : 0;
  const said = scaleByPowerOfTen(value, -exponent);
  const names = [lineLabel({ table, line }), columnLabel({ table, column })].filter((one) => one !== '');
  const label = [...new Set(names)].join(' › ');
  const facts = {
    kind,
    text,
    said,
    there: { cell: toA1(figure), label, amount: figure.amount },
    thereSheet: table.sheet,
    power: powerBetween(said, figure.amount),
  };
  const at = cellOfPlace(paragraph, place);
  const related = [table.sheet === paragraph.sheet ? toA1(figure) : `${table.sheet}!${toA1(figure)}`];
  return {
    ...findingAt('warning', table, at, facts, { related, label, actual: said, expected: figure.amount }),
    sheet: paragraph.sheet,
  };
}

function besideWords(paragraph: Paragraph, place: number, text: string, said: Amount, figure: string, amount: Amount): Disagreement {
  const at = cellOfPlace(paragraph, place);
  const facts = {
    kind: 'beside' as const,
    text,
    said,
    there: { cell: toA1(at), label: figure, amount },
    thereSheet: paragraph.sheet,
    power: null,
  };
  return {
    ...findingOnSheet('warning', paragraph.sheet, at, facts, { actual: said, expected: amount }),
    unit: 'vnd',
  };
}

/** A unit mistaken once makes every amount of the text wrong by the same factor: that is one cause. */
function oneForEachFactor(findings: readonly Disagreement[]): Disagreement[] {
  const seen = new Set<string>();
  return findings.filter(({ facts, table, sheet }) => {
    if (facts.power === null) return true;
    const key = `${sheet} ${String(table)} ${String(facts.power)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** SB504: management cost above its share of the allocation (authority) or of the project's estimate (implementing unit) (caps 5). */
import { isZero, type Amount } from '../../money/amount';
import { isCountable, type Figure } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';
import { findCapsOfYear } from '../../law/caps-of-year';
import { testShare, type ShareTest } from '../../law/share-limits';
import type { CapCase } from '../../law/cases/cap-case';
import { toA1 } from '../../workbook/address';
import { isManagement } from '../../law/activities';
import { isEstimate } from '../../law/cases/plan';
import type { CapTerms } from '../common/cap-tests';
import { findingAt } from '../common/finding-at';
import type { FigureFacts } from '../common/facts';
import { columnLabel, lineLabel } from '../common/places';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB504'> = {
  code: 'SB504',
  top: 'error',
  find: (observed) => {
    const { cases, province } = observed.caps();
    return cases
      .filter((one) => isManagement(one.match.activity) && one.scope !== 'period')
      .flatMap((one) => {
        const [figure] = one.figures;
        const whole = figure === undefined ? null : wholeOf(one, figure, observed.disputed);
        if (figure === undefined || whole === null) return [];
        const test = shareOf(one, whole.amount, province, observed);
        if (test === null || test.excess === null || test.severity === null) return [];
        const severity = one.match.confidence === 'sure' ? test.severity : 'warning';
        const facts = { test, of: isAuthority(one) ? ('allocation' as const) : ('estimate' as const), whole };
        const label = [lineLabel(one), columnLabel({ table: one.table, column: positionOf(one.table, figure) })]
          .filter((text) => text !== '')
          .join(' › ');
        return [
          findingAt(severity, one.table, figure, facts, { label, related: [whole.cell], actual: one.support, difference: test.excess }),
        ];
      });
  },
};

const isAuthority = ({ match }: CapCase): boolean => match.activity === 'management-cost-authority';

const positionOf = (table: Table, figure: Figure): number =>
  table.lines.reduce((found, { figures }) => Math.max(found, figures.indexOf(figure)), 0);

/**
 * The authority's share is taken of all money of that level and year: the grand total of the same column. An implementing
 * unit's is taken of its project, all sources together: the total of an estimate, or the line that adds up a project's items.
 */
function wholeOf(one: CapCase, figure: Figure, disputed: ReadonlySet<Figure>): FigureFacts | null {
  const { table, line } = one;
  const own = positionOf(table, figure);
  const grand = table.lines.findIndex(({ total, counted }) => total === 'grand' && counted);
  const subtotal = table.lineRelations.find(({ parts, kind }) => kind === 'subtotal' && parts.includes(line))?.total ?? -1;
  const total = isAuthority(one) || isEstimate(table) ? grand : subtotal;
  const column = isAuthority(one) ? own : costColumnOf(table, own);
  const found = table.lines[total]?.figures[column];
  if (found === undefined || found.state !== 'number' || !isCountable(found) || disputed.has(found) || isZero(found.amount)) return null;
  return { cell: toA1(found), label: lineLabel({ table, line: total }), amount: found.amount };
}

/** The column of all sources beside one of them; the same column where there is none. */
function costColumnOf({ figureColumns }: Table, own: number): number {
  const year = figureColumns[own]?.year;
  const all = figureColumns.findIndex(
    (column) => column.measure === 'money' && (column.source === 'all' || column.source === null) && column.year === year,
  );
  return all >= 0 ? all : own;
}

/** The kindest of the texts in force in the year. */
function shareOf(
  one: CapCase,
  whole: Amount,
  province: string | null,
  { law: { catalogue, on, picked }, choices }: CapTerms,
): ShareTest | null {
  const [year] = one.years;
  if (year === undefined) return null;
  const { level, unit, decimals, support } = one;
  const question = { level, province: level === 'province' ? province : null, activity: one.match.activity, year, on, picked };
  const answers = findCapsOfYear(catalogue, { ...question, signedOn: choices.signedOn, kind: 'management-cost' });
  const tests = answers.flatMap(({ on: day, answer }) =>
    answer.state === 'in-force' ? [testShare({ unit, decimals, part: support, whole }, answer.caps[0], day)] : [null],
  );
  if (tests.some((test) => test === null || test.excess === null)) return null;
  return tests.find((test) => test?.severity === 'warning') ?? tests[0] ?? null;
}

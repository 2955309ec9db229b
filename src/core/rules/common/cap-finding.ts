/** The finding about a line and its cap: the same for amount, share and counterpart but for its code. */
import { toA1 } from '../../workbook/address';
import { columnLabel, lineLabel } from './places';
import { figuresOf, firstCell, type Breach, type BreachCode } from './cap-breaches';
import type { Caps } from './caps';
import type { TestedCase } from './cap-tests';
import type { CapBreachFacts } from './facts';
import { findingAt } from './finding-at';
import type { Found, Severity } from './finding';

export const breachFindings = (code: BreachCode, { breaches }: Caps): Found<CapBreachFacts>[] =>
  breaches.flatMap((breach) => (breach.code === code ? [capFinding(breach.severity, breach, breach)] : []));

/**
 * @param said what is said of it besides: the counterpart it lacks, why it is no error, other lines of which the same is true
 */
export function capFinding(
  severity: Severity,
  one: TestedCase,
  { counterpart, doubt, others }: Pick<Breach, 'counterpart' | 'doubt' | 'others'>,
): Found<CapBreachFacts> {
  const { of, test } = one;
  const { table, line } = of;
  // A counterpart that is short is said where it stands; the support it is held against stands beside it.
  const figures = counterpart === null ? figuresOf(one) : [...of.counterpartFigures.slice(0, 1), ...figuresOf(one)];
  const [figure] = figures;
  const row = table.lines.find(({ figures: own }) => figure !== undefined && own.includes(figure));
  const column = figure === undefined ? 0 : (row?.figures.indexOf(figure) ?? 0);
  // What is said of all years belongs to no column.
  const columnName = of.scope === 'period' ? '' : columnLabel({ table, column });
  const label = [lineLabel({ table, line }), columnName].filter((text) => text !== '').join(' › ');
  const facts = {
    test,
    counterpart,
    scope: of.scope,
    years: of.years,
    activity: of.match.activity,
    others: others.length,
    doubt,
  };
  return findingAt(severity, table, figure ?? { row: table.range.top, column: table.range.left }, facts, {
    label,
    related: [...figures.slice(1).map((figure) => toA1(figure)), ...others.map(firstCell)],
    actual: counterpart === null ? test.support : counterpart.part,
    difference: counterpart === null ? test.excess : counterpart.excess,
  });
}

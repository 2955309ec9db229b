/** The finding about a line above its cap: the same for amount, share and counterpart but for its code. */
import { columnLabel, lineLabel } from './places';
import { toA1 } from '../workbook/address';
import { capBreaches, firstCell, type Breach, type BreachCode } from './cap-breaches';
import { findingAt } from './finding-at';
import type { FindingOf } from './finding';
import type { Observations } from './observations';
import type { RuleOptions } from './rule';

export const breachFindings = <C extends BreachCode>(code: C, name: string, observed: Observations, options: RuleOptions): FindingOf<C>[] =>
  capBreaches(observed, options).flatMap((breach) => (breach.code === code ? [findingOf(code, name, breach)] : []));

function findingOf<C extends BreachCode>(code: C, name: string, breach: Breach): FindingOf<C> {
  const { of, test, severity, counterpart, others } = breach;
  const { table, line, figures } = of;
  const [figure] = figures;
  const column = table.lines.findIndex(({ figures: own }) => figure !== undefined && own.includes(figure));
  const at = figure === undefined ? 0 : (table.lines[column]?.figures.indexOf(figure) ?? 0);
  // What is said of all years belongs to no column.
  const columnName = of.scope === 'period' ? '' : columnLabel({ table, column: at });
  const label = [lineLabel({ table, line }), columnName].filter((text) => text !== '').join(' › ');
  const facts = { test, counterpart, scope: of.scope, years: of.years, activity: of.match.activity, others: others.length };
  return findingAt<C>([code, name, severity], table, figure ?? { row: table.range.top, column: table.range.left }, facts as FindingOf<C>['facts'], {
    label,
    related: [...figures.slice(1).map((one) => toA1(one)), ...others.map(firstCell)],
    expected: null,
    actual: counterpart === null ? test.support : counterpart.part,
    difference: null,
  }); // prettier-ignore
}

/** A line of a plan as its cap sees it: whose money, for what, how much of which cost, how many, and what the text shows. */
import type { Amount } from '../../money/amount';
import type { KnownUnit } from '../../money/money';
import type { Figure } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';
import type { ConditionId, Level, PercentBase } from '../act';
import type { ActivityMatch } from '../activity/match-activity';

/** `year`: one year against that year's count. `project`: a line with one amount. `period`: a line over all its years. */
export type CaseScope = 'year' | 'project' | 'period';

export interface CapCase {
  readonly table: Table;
  /** Position of the line whose text names the activity. */
  readonly line: number;
  readonly scope: CaseScope;
  readonly level: Level;
  /** A column or a line says whose money it is; else the title alone does. */
  readonly isLevelStated: boolean;
  readonly match: ActivityMatch;
  /** Years whose law applies; empty when the table names none. */
  readonly years: readonly number[];
  readonly unit: KnownUnit;
  readonly decimals: number;
  readonly support: Amount;
  /** Figures the support is made of, the one to look at first in front. */
  readonly figures: readonly Figure[];
  /** The same, the one with the most for one unit in front. */
  readonly figuresEach: readonly Figure[];
  /** Total cost of the line; null when the table has none. */
  readonly cost: Amount | null;
  /** What other than the State pays; null when the table has no column for it. */
  readonly counterpart: Amount | null;
  /** The cells it stands in, the one to look at first in front. */
  readonly counterpartFigures: readonly Figure[];
  /** Money that is neither the State's khuyến công nor the beneficiary's own, but completes the cost. */
  readonly others: Amount | null;
  readonly count: Amount | null;
  readonly countUnit: string | null;
  /** `column`: the quantity column of the same year; `words`: the line's own words. Null without a count. */
  readonly countFrom: 'column' | 'words' | null;
  /** What the words count of a line paid over several years: in each of them or in all, nobody can say. Null elsewhere. */
  readonly countInAll: Amount | null;
  /** What percentages other than of the cost are taken of. */
  readonly bases: Partial<Record<PercentBase, Amount>>;
  /** Of the enterprise, where the line names it. */
  readonly registeredCapital: Amount | null;
  readonly namesOneUnit: boolean;
  readonly signs: readonly ConditionId[];
}

/** A supported line of which nobody can say which activity it is. */
export interface UnmatchedLine {
  readonly table: Table;
  readonly line: number;
  readonly level: Level;
  readonly figure: Figure;
  readonly candidates: readonly string[];
}

export interface CapCases {
  readonly cases: readonly CapCase[];
  readonly unmatched: readonly UnmatchedLine[];
  /** Lines with money of the State that nothing gives to a level (caps 2.1). */
  readonly withoutLevel: number;
  /** Lines of a plan of one level whose columns name no source: whether their money is support or cost, nothing says. */
  readonly withoutSource: number;
}

/** What a plan is measured along: kinds of table, periods, years, sources, measures. */

export type TableKind = 'source-by-year' | 'activity-by-year' | 'activity-by-source-by-year' | 'project-list' | 'cost-estimate' | 'other';

export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A year of the plan, or the total over all of them. */
export type YearKey = number | 'period';

/** Funding sources as the report names them (handbook 8). */
export type SourceId = 'national' | 'local' | 'counterpart' | 'integrated' | 'other';

/** A source, their total, or the state budget as the subtotal of national and local money. */
export type SourceKey = SourceId | 'all' | 'state-budget';

/** What kind of figure a column counts; only figures of one measure are ever added. */
export type Measure = 'money' | 'quantity' | 'price';

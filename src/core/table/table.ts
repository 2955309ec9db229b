/** A budget table as it was understood: lines × columns with roles, every figure tied to its cell. Plain data. */

export type TableKind = 'source-by-year' | 'activity-by-year' | 'activity-by-source-by-year' | 'project-list' | 'cost-estimate' | 'other';

/** Funding sources as the report names them (handbook 8). */
export type SourceId = 'national' | 'local' | 'counterpart' | 'integrated' | 'other';

export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What came of the safe fixes of one file. `fix-report` makes pages of it. */
import type { WorkbookReport } from '../check/report';
import type { PlannedEdit } from '../fix/plan';
import type { FixRefusal } from '../messages/cli/fix-command';

export type { FixRefusal };

export interface RefusedFix {
  readonly edit: PlannedEdit;
  readonly reason: FixRefusal;
}

/** A formula that stays and gives something else, because what it adds was fixed. */
export interface FollowedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: number | null;
  readonly after: number;
}

export interface FixResult {
  /** The path as it was given. */
  readonly file: string;
  readonly before: WorkbookReport;
  readonly after: WorkbookReport;
  readonly applied: readonly PlannedEdit[];
  readonly refused: readonly RefusedFix[];
  /** Safe fixes that the last check still offers, besides those refused. */
  readonly remaining: readonly PlannedEdit[];
  readonly followed: readonly FollowedCell[];
  /** Excel is told to calculate when it opens the copy: formulas depend on what changed that are more than sums. */
  readonly recalculates: boolean;
}

/** Everything that was to be fixed is, and a check finds nothing more of the kind. */
export const isAllFixed = ({ refused, remaining }: FixResult): boolean => refused.length === 0 && remaining.length === 0;

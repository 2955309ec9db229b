/** A conditional format as Excel keeps it: its place, its rule and its look. Nothing is evaluated. */
import type { CellRange } from '../../../src/core/workbook/address';

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly CellRange[];
  formula: string;
  stopIfTrue: boolean;
  /** What was set of its look, by path: "Font.Bold". */
  readonly look: Map<string, unknown>;
}

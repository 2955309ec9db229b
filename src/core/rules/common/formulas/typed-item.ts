/** A number typed into a line whose other cells are formulas of one form, and what these say at its place. */
import type { Axis } from './kin';
import type { Item } from './sheet-formulas';

export interface TypedAmong {
  readonly item: Item;
  readonly axis: Axis;
  /** What the formulas say at its place. */
  readonly expected: string;
  readonly kin: readonly Item[];
  /** The number is what the formula gives. */
  readonly isRight: boolean;
  /** The formulas hold a number of their own each: what would stand here nobody else can tell, `expected` is the shape only. */
  readonly isOwnNumber?: true;
  /** One of its parts is calculated from it: what they say would go round in a circle here. */
  readonly isWhole?: true;
  /** Its kin stand in other columns of its line, or other lines of its column. */
  readonly isElsewhere?: true;
}

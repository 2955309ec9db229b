/** What the words of SB010 are made of. */
import type { Period } from '../../table/model/dimensions';

export interface Facts {
  readonly years: readonly number[];
  readonly period: Period;
}

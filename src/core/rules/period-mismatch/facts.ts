/** What the words of SB012 are made of. */
import type { Period } from '../../table/model/dimensions';

export interface Facts {
  readonly title: Period;
  readonly columns: Period;
}

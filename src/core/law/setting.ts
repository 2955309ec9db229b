/** What a check knows of the law besides the workbook: the catalogue, and what the user chose. */
import { SHIPPED, type Catalogue } from './catalogue';
import type { Day } from './day';

export interface LawSetting {
  readonly catalogue: Catalogue;
  /** Code of provinces.json; null when not chosen: the workbook's own heading may name it. */
  readonly province: string | null;
  /** The day whose law applies; null for each plan year's own. */
  readonly on: Day | null;
  /** Acts that the user picked although their start is not known. */
  readonly picked: readonly string[];
}

export const PLAIN_LAW: LawSetting = { catalogue: SHIPPED, province: null, on: null, picked: [] };

/** What a check knows of the law besides the workbook: the catalogue, and what the user chose. */
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { SHIPPED, type Catalogue } from './catalogue';
import type { Day } from './day';
import type { Fault } from './json-fields';
import { withOwnCaps } from './own-caps/overlay';
import { OWN_WORDS } from './own-caps/own-words';
import { readOwnSheets } from './own-caps/read-own-sheet';

export interface LawSetting {
  readonly catalogue: Catalogue;
  /** Code of data/provinces.json; null when not chosen: the workbook's own heading may name it. */
  readonly province: string | null;
  /** The day whose law applies; null for each plan year's own. */
  readonly on: Day | null;
  /** Acts that the user picked although their start is not known. */
  readonly picked: readonly string[];
  /** What could not be used of the caps that the workbook itself brings, by cell. */
  readonly ownFaults: readonly Fault[];
}

export const PLAIN_LAW: LawSetting = { catalogue: SHIPPED, province: null, on: null, picked: [], ownFaults: [] };

/** The setting with the caps that the workbook brings in a sheet of its own. */
export function withSheetCaps<S extends LawSetting>(law: S, workbook: WorkbookSnapshot): S {
  const own = readOwnSheets(workbook, law.catalogue, law.province, OWN_WORDS);
  if (own.caps.length === 0 && own.faults.length === 0) return law;
  return { ...law, catalogue: withOwnCaps(law.catalogue, own), ownFaults: [...law.ownFaults, ...own.faults] };
}

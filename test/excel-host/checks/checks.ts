/**
 * Scenario checks: what the add-in relies on Excel for, each in a few lines of public Office.js. They run against the
 * test host here and, as a page, side-loaded in a real Excel; where the two differ, the host is wrong.
 * They need an empty first sheet and leave the sheets they add behind.
 */
import type { Check } from './check';
import { contextCheck, settingsCheck } from './context-checks';
import { changeEventCheck, selectionCheck, sheetEventsCheck } from './event-checks';
import { errorChecks } from './error-checks';
import { objectChecks } from './object-checks';
import { rangeChecks } from './range-checks';

export const CHECKS: readonly Check[] = [
  contextCheck,
  ...rangeChecks,
  ...errorChecks,
  ...objectChecks,
  changeEventCheck,
  sheetEventsCheck,
  selectionCheck,
  settingsCheck,
];

/** Runs one after the other, since they share a workbook; `null` is success. */
export async function runChecks(): Promise<ReadonlyMap<string, string | null>> {
  const results = new Map<string, string | null>();
  for (const check of CHECKS) {
    try {
      await check.run();
      results.set(check.name, null);
    } catch (error) {
      results.set(check.name, error instanceof Error ? error.message : String(error));
    }
  }
  return results;
}

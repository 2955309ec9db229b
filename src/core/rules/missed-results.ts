/**
 * Rules that say what a table lacks, made silent on sheets with formulas that were never calculated: the year, the total or the
 * target that they miss may be one of those results. What is the matter there is said once, with the verdict.
 */
import type { AnyRule } from './any-rule';

export const unlessUncalculated = (rule: AnyRule): AnyRule => ({
  ...rule,
  find: (observed, options) => rule.find(observed, options).filter(({ sheet }) => !observed.uncalculated.has(sheet)),
});

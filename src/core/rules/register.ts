/** Every rule there is, in the order of their codes. */
import { activityUnmatched } from './activity-unmatched';
import { ambiguousNumber } from './ambiguous-number';
import { capAmount } from './cap-amount';
import { capShare } from './cap-share';
import { capUnverified } from './cap-unverified';
import { ceiling } from './ceiling';
import { citation } from './citation';
import { columnTotal } from './column-total';
import { counterpartShort } from './counterpart-short';
import { crossTable } from './cross-table';
import { declaredRule } from './declared-rule';
import { doubleSupport } from './double-support';
import { duplicateLine } from './duplicate-line';
import { duplicateProject } from './duplicate-project';
import { duplicateYear } from './duplicate-year';
import { grandTotal } from './grand-total';
import { hiddenLines } from './hidden-lines';
import { legacyEncoding } from './legacy-encoding';
import { managementCost } from './management-cost';
import { missingTotal } from './missing-total';
import { missingYear } from './missing-year';
import { noCapInForce } from './no-cap-in-force';
import { noTable } from './no-table';
import { moneyWithoutTarget } from './money-without-target';
import { numberAsDate } from './number-as-date';
import { numbering } from './numbering';
import { ownCap } from './own-cap';
import { part } from './part';
import { partialBreakdown } from './partial-breakdown';
import { periodMismatch } from './period-mismatch';
import { product } from './product';
import { proseTotal } from './prose-total';
import { ratio } from './ratio';
import { rounding } from './rounding';
import { rowTotal } from './row-total';
import { shownDiffers } from './shown-differs';
import { subtotal } from './subtotal';
import { scaleSlip } from './scale-slip';
import { targetSum } from './target-sum';
import { textNumber } from './text-number';
import { unclearStructure } from './unclear-structure';
import { unitConflict } from './unit-conflict';
import { unitMissing } from './unit-missing';
import type { AnyRule } from './any-rule';
import { unlessUncalculated } from './missed-results';

export const RULES: readonly AnyRule[] = [
  unlessUncalculated(noTable),
  unclearStructure,
  unlessUncalculated(missingYear),
  duplicateYear,
  unlessUncalculated(periodMismatch),
  unlessUncalculated(numbering),
  unlessUncalculated(missingTotal),
  hiddenLines,
  duplicateLine,
  rowTotal,
  columnTotal,
  subtotal,
  grandTotal,
  partialBreakdown,
  product,
  ratio,
  rounding,
  shownDiffers,
  part,
  declaredRule,
  crossTable,
  proseTotal,
  targetSum,
  unlessUncalculated(moneyWithoutTarget),
  duplicateProject,
  doubleSupport,
  unitMissing,
  unitConflict,
  scaleSlip,
  textNumber,
  ambiguousNumber,
  numberAsDate,
  legacyEncoding,
  capAmount,
  capShare,
  counterpartShort,
  managementCost,
  noCapInForce,
  activityUnmatched,
  capUnverified,
  ceiling,
  citation,
  ownCap,
];

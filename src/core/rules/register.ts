/** Every rule there is, in the order of their codes. `npm run docs` writes this list from the folders. */
import { rule as activityUnmatched } from './activity-unmatched/rule';
import { rule as ambiguousNumber } from './ambiguous-number/rule';
import { rule as blankYear } from './blank-year/rule';
import { rule as brokenPattern } from './broken-pattern/rule';
import { rule as capAmount } from './cap-amount/rule';
import { rule as capShare } from './cap-share/rule';
import { rule as capUnverified } from './cap-unverified/rule';
import { rule as ceiling } from './ceiling/rule';
import { rule as circular } from './circular/rule';
import { rule as citation } from './citation/rule';
import { rule as columnTotal } from './column-total/rule';
import { rule as constantInFormula } from './constant-in-formula/rule';
import { rule as counterpartShort } from './counterpart-short/rule';
import { rule as crossTable } from './cross-table/rule';
import { rule as declaredRule } from './declared-rule/rule';
import { rule as doubleSupport } from './double-support/rule';
import { rule as duplicateLine } from './duplicate-line/rule';
import { rule as duplicateProject } from './duplicate-project/rule';
import { rule as duplicateYear } from './duplicate-year/rule';
import { rule as errorValue } from './error-value/rule';
import { rule as excessDecimals } from './excess-decimals/rule';
import { rule as externalLink } from './external-link/rule';
import { rule as grandTotal } from './grand-total/rule';
import { rule as hiddenLines } from './hidden-lines/rule';
import { rule as legacyEncoding } from './legacy-encoding/rule';
import { rule as managementCost } from './management-cost/rule';
import { rule as missingTotal } from './missing-total/rule';
import { rule as missingYear } from './missing-year/rule';
import { rule as moneyWithoutTarget } from './money-without-target/rule';
import { rule as negative } from './negative/rule';
import { rule as noCapInForce } from './no-cap-in-force/rule';
import { rule as noTable } from './no-table/rule';
import { rule as numberAsDate } from './number-as-date/rule';
import { rule as numbering } from './numbering/rule';
import { rule as ownCap } from './own-cap/rule';
import { rule as part } from './part/rule';
import { rule as partialBreakdown } from './partial-breakdown/rule';
import { rule as periodMismatch } from './period-mismatch/rule';
import { rule as product } from './product/rule';
import { rule as proseTotal } from './prose-total/rule';
import { rule as ratio } from './ratio/rule';
import { rule as rounding } from './rounding/rule';
import { rule as rowTotal } from './row-total/rule';
import { rule as scaleSlip } from './scale-slip/rule';
import { rule as shownDiffers } from './shown-differs/rule';
import { rule as staleValue } from './stale-value/rule';
import { rule as subtotal } from './subtotal/rule';
import { rule as sumRange } from './sum-range/rule';
import { rule as targetSum } from './target-sum/rule';
import { rule as textNumber } from './text-number/rule';
import { rule as typedOverFormula } from './typed-over-formula/rule';
import { rule as typedTotal } from './typed-total/rule';
import { rule as unclearStructure } from './unclear-structure/rule';
import { rule as unitConflict } from './unit-conflict/rule';
import { rule as unitMissing } from './unit-missing/rule';
import { named, type AnyRule } from './common/any-rule';

export const RULES: readonly AnyRule[] = [
  named('no-table', noTable),
  named('unclear-structure', unclearStructure),
  named('missing-year', missingYear),
  named('duplicate-year', duplicateYear),
  named('period-mismatch', periodMismatch),
  named('numbering', numbering),
  named('missing-total', missingTotal),
  named('hidden-lines', hiddenLines),
  named('duplicate-line', duplicateLine),
  named('row-total', rowTotal),
  named('column-total', columnTotal),
  named('subtotal', subtotal),
  named('grand-total', grandTotal),
  named('partial-breakdown', partialBreakdown),
  named('product', product),
  named('ratio', ratio),
  named('rounding', rounding),
  named('shown-differs', shownDiffers),
  named('part', part),
  named('declared-rule', declaredRule),
  named('cross-table', crossTable),
  named('prose-total', proseTotal),
  named('target-sum', targetSum),
  named('money-without-target', moneyWithoutTarget),
  named('duplicate-project', duplicateProject),
  named('double-support', doubleSupport),
  named('unit-missing', unitMissing),
  named('unit-conflict', unitConflict),
  named('scale-slip', scaleSlip),
  named('text-number', textNumber),
  named('ambiguous-number', ambiguousNumber),
  named('number-as-date', numberAsDate),
  named('legacy-encoding', legacyEncoding),
  named('negative', negative),
  named('blank-year', blankYear),
  named('excess-decimals', excessDecimals),
  named('error-value', errorValue),
  named('typed-over-formula', typedOverFormula),
  named('broken-pattern', brokenPattern),
  named('sum-range', sumRange),
  named('typed-total', typedTotal),
  named('constant-in-formula', constantInFormula),
  named('external-link', externalLink),
  named('stale-value', staleValue),
  named('circular', circular),
  named('cap-amount', capAmount),
  named('cap-share', capShare),
  named('counterpart-short', counterpartShort),
  named('management-cost', managementCost),
  named('no-cap-in-force', noCapInForce),
  named('activity-unmatched', activityUnmatched),
  named('cap-unverified', capUnverified),
  named('ceiling', ceiling),
  named('citation', citation),
  named('own-cap', ownCap),
];

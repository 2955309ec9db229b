/** What each rule says, in one sentence. `npm run docs` writes this list from the folders of rules. */
import { says as activityUnmatchedVi } from '../../src/core/rules/activity-unmatched/vi';
import { says as ambiguousNumberVi } from '../../src/core/rules/ambiguous-number/vi';
import { says as blankYearVi } from '../../src/core/rules/blank-year/vi';
import { says as brokenPatternVi } from '../../src/core/rules/broken-pattern/vi';
import { says as capAmountVi } from '../../src/core/rules/cap-amount/vi';
import { says as capShareVi } from '../../src/core/rules/cap-share/vi';
import { says as capUnverifiedVi } from '../../src/core/rules/cap-unverified/vi';
import { says as ceilingVi } from '../../src/core/rules/ceiling/vi';
import { says as circularVi } from '../../src/core/rules/circular/vi';
import { says as citationVi } from '../../src/core/rules/citation/vi';
import { says as columnTotalVi } from '../../src/core/rules/column-total/vi';
import { says as constantInFormulaVi } from '../../src/core/rules/constant-in-formula/vi';
import { says as counterpartShortVi } from '../../src/core/rules/counterpart-short/vi';
import { says as crossTableVi } from '../../src/core/rules/cross-table/vi';
import { says as declaredRuleVi } from '../../src/core/rules/declared-rule/vi';
import { says as doubleSupportVi } from '../../src/core/rules/double-support/vi';
import { says as duplicateLineVi } from '../../src/core/rules/duplicate-line/vi';
import { says as duplicateProjectVi } from '../../src/core/rules/duplicate-project/vi';
import { says as duplicateYearVi } from '../../src/core/rules/duplicate-year/vi';
import { says as errorValueVi } from '../../src/core/rules/error-value/vi';
import { says as excessDecimalsVi } from '../../src/core/rules/excess-decimals/vi';
import { says as externalLinkVi } from '../../src/core/rules/external-link/vi';
import { says as grandTotalVi } from '../../src/core/rules/grand-total/vi';
import { says as hiddenLinesVi } from '../../src/core/rules/hidden-lines/vi';
import { says as legacyEncodingVi } from '../../src/core/rules/legacy-encoding/vi';
import { says as managementCostVi } from '../../src/core/rules/management-cost/vi';
import { says as missingTotalVi } from '../../src/core/rules/missing-total/vi';
import { says as missingYearVi } from '../../src/core/rules/missing-year/vi';
import { says as moneyWithoutTargetVi } from '../../src/core/rules/money-without-target/vi';
import { says as negativeVi } from '../../src/core/rules/negative/vi';
import { says as noCapInForceVi } from '../../src/core/rules/no-cap-in-force/vi';
import { says as noTableVi } from '../../src/core/rules/no-table/vi';
import { says as numberAsDateVi } from '../../src/core/rules/number-as-date/vi';
import { says as numberingVi } from '../../src/core/rules/numbering/vi';
import { says as ownCapVi } from '../../src/core/rules/own-cap/vi';
import { says as partVi } from '../../src/core/rules/part/vi';
import { says as partialBreakdownVi } from '../../src/core/rules/partial-breakdown/vi';
import { says as periodMismatchVi } from '../../src/core/rules/period-mismatch/vi';
import { says as productVi } from '../../src/core/rules/product/vi';
import { says as proseTotalVi } from '../../src/core/rules/prose-total/vi';
import { says as ratioVi } from '../../src/core/rules/ratio/vi';
import { says as roundingVi } from '../../src/core/rules/rounding/vi';
import { says as rowTotalVi } from '../../src/core/rules/row-total/vi';
import { says as scaleSlipVi } from '../../src/core/rules/scale-slip/vi';
import { says as shownDiffersVi } from '../../src/core/rules/shown-differs/vi';
import { says as staleValueVi } from '../../src/core/rules/stale-value/vi';
import { says as subtotalVi } from '../../src/core/rules/subtotal/vi';
import { says as sumRangeVi } from '../../src/core/rules/sum-range/vi';
import { says as targetSumVi } from '../../src/core/rules/target-sum/vi';
import { says as textNumberVi } from '../../src/core/rules/text-number/vi';
import { says as typedOverFormulaVi } from '../../src/core/rules/typed-over-formula/vi';
import { says as typedTotalVi } from '../../src/core/rules/typed-total/vi';
import { says as unclearStructureVi } from '../../src/core/rules/unclear-structure/vi';
import { says as unitConflictVi } from '../../src/core/rules/unit-conflict/vi';
import { says as unitMissingVi } from '../../src/core/rules/unit-missing/vi';
import { says as activityUnmatchedEn } from '../../src/core/rules/activity-unmatched/en';
import { says as ambiguousNumberEn } from '../../src/core/rules/ambiguous-number/en';
import { says as blankYearEn } from '../../src/core/rules/blank-year/en';
import { says as brokenPatternEn } from '../../src/core/rules/broken-pattern/en';
import { says as capAmountEn } from '../../src/core/rules/cap-amount/en';
import { says as capShareEn } from '../../src/core/rules/cap-share/en';
import { says as capUnverifiedEn } from '../../src/core/rules/cap-unverified/en';
import { says as ceilingEn } from '../../src/core/rules/ceiling/en';
import { says as circularEn } from '../../src/core/rules/circular/en';
import { says as citationEn } from '../../src/core/rules/citation/en';
import { says as columnTotalEn } from '../../src/core/rules/column-total/en';
import { says as constantInFormulaEn } from '../../src/core/rules/constant-in-formula/en';
import { says as counterpartShortEn } from '../../src/core/rules/counterpart-short/en';
import { says as crossTableEn } from '../../src/core/rules/cross-table/en';
import { says as declaredRuleEn } from '../../src/core/rules/declared-rule/en';
import { says as doubleSupportEn } from '../../src/core/rules/double-support/en';
import { says as duplicateLineEn } from '../../src/core/rules/duplicate-line/en';
import { says as duplicateProjectEn } from '../../src/core/rules/duplicate-project/en';
import { says as duplicateYearEn } from '../../src/core/rules/duplicate-year/en';
import { says as errorValueEn } from '../../src/core/rules/error-value/en';
import { says as excessDecimalsEn } from '../../src/core/rules/excess-decimals/en';
import { says as externalLinkEn } from '../../src/core/rules/external-link/en';
import { says as grandTotalEn } from '../../src/core/rules/grand-total/en';
import { says as hiddenLinesEn } from '../../src/core/rules/hidden-lines/en';
import { says as legacyEncodingEn } from '../../src/core/rules/legacy-encoding/en';
import { says as managementCostEn } from '../../src/core/rules/management-cost/en';
import { says as missingTotalEn } from '../../src/core/rules/missing-total/en';
import { says as missingYearEn } from '../../src/core/rules/missing-year/en';
import { says as moneyWithoutTargetEn } from '../../src/core/rules/money-without-target/en';
import { says as negativeEn } from '../../src/core/rules/negative/en';
import { says as noCapInForceEn } from '../../src/core/rules/no-cap-in-force/en';
import { says as noTableEn } from '../../src/core/rules/no-table/en';
import { says as numberAsDateEn } from '../../src/core/rules/number-as-date/en';
import { says as numberingEn } from '../../src/core/rules/numbering/en';
import { says as ownCapEn } from '../../src/core/rules/own-cap/en';
import { says as partEn } from '../../src/core/rules/part/en';
import { says as partialBreakdownEn } from '../../src/core/rules/partial-breakdown/en';
import { says as periodMismatchEn } from '../../src/core/rules/period-mismatch/en';
import { says as productEn } from '../../src/core/rules/product/en';
import { says as proseTotalEn } from '../../src/core/rules/prose-total/en';
import { says as ratioEn } from '../../src/core/rules/ratio/en';
import { says as roundingEn } from '../../src/core/rules/rounding/en';
import { says as rowTotalEn } from '../../src/core/rules/row-total/en';
import { says as scaleSlipEn } from '../../src/core/rules/scale-slip/en';
import { says as shownDiffersEn } from '../../src/core/rules/shown-differs/en';
import { says as staleValueEn } from '../../src/core/rules/stale-value/en';
import { says as subtotalEn } from '../../src/core/rules/subtotal/en';
import { says as sumRangeEn } from '../../src/core/rules/sum-range/en';
import { says as targetSumEn } from '../../src/core/rules/target-sum/en';
import { says as textNumberEn } from '../../src/core/rules/text-number/en';
import { says as typedOverFormulaEn } from '../../src/core/rules/typed-over-formula/en';
import { says as typedTotalEn } from '../../src/core/rules/typed-total/en';
import { says as unclearStructureEn } from '../../src/core/rules/unclear-structure/en';
import { says as unitConflictEn } from '../../src/core/rules/unit-conflict/en';
import { says as unitMissingEn } from '../../src/core/rules/unit-missing/en';
import type { Language } from '../../src/core/messages/language';
import type { FindingCode } from '../../src/core/rules/common/finding';

export const SAYS: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = {
  vi: {
    SB001: noTableVi,
    SB002: unclearStructureVi,
    SB010: missingYearVi,
    SB011: duplicateYearVi,
    SB012: periodMismatchVi,
    SB013: numberingVi,
    SB014: missingTotalVi,
    SB015: hiddenLinesVi,
    SB016: duplicateLineVi,
    SB101: rowTotalVi,
    SB102: columnTotalVi,
    SB103: subtotalVi,
    SB104: grandTotalVi,
    SB105: partialBreakdownVi,
    SB106: productVi,
    SB107: ratioVi,
    SB108: roundingVi,
    SB109: shownDiffersVi,
    SB110: partVi,
    SB111: declaredRuleVi,
    SB201: crossTableVi,
    SB202: proseTotalVi,
    SB203: targetSumVi,
    SB204: moneyWithoutTargetVi,
    SB205: duplicateProjectVi,
    SB206: doubleSupportVi,
    SB301: unitMissingVi,
    SB302: unitConflictVi,
    SB303: scaleSlipVi,
    SB304: textNumberVi,
    SB305: ambiguousNumberVi,
    SB306: numberAsDateVi,
    SB307: legacyEncodingVi,
    SB308: negativeVi,
    SB309: blankYearVi,
    SB310: excessDecimalsVi,
    SB401: errorValueVi,
    SB402: typedOverFormulaVi,
    SB403: brokenPatternVi,
    SB404: sumRangeVi,
    SB405: typedTotalVi,
    SB406: constantInFormulaVi,
    SB407: externalLinkVi,
    SB408: staleValueVi,
    SB409: circularVi,
    SB501: capAmountVi,
    SB502: capShareVi,
    SB503: counterpartShortVi,
    SB504: managementCostVi,
    SB505: noCapInForceVi,
    SB506: activityUnmatchedVi,
    SB507: capUnverifiedVi,
    SB508: ceilingVi,
    SB509: citationVi,
    SB510: ownCapVi,
  },
  en: {
    SB001: noTableEn,
    SB002: unclearStructureEn,
    SB010: missingYearEn,
    SB011: duplicateYearEn,
    SB012: periodMismatchEn,
    SB013: numberingEn,
    SB014: missingTotalEn,
    SB015: hiddenLinesEn,
    SB016: duplicateLineEn,
    SB101: rowTotalEn,
    SB102: columnTotalEn,
    SB103: subtotalEn,
    SB104: grandTotalEn,
    SB105: partialBreakdownEn,
    SB106: productEn,
    SB107: ratioEn,
    SB108: roundingEn,
    SB109: shownDiffersEn,
    SB110: partEn,
    SB111: declaredRuleEn,
    SB201: crossTableEn,
    SB202: proseTotalEn,
    SB203: targetSumEn,
    SB204: moneyWithoutTargetEn,
    SB205: duplicateProjectEn,
    SB206: doubleSupportEn,
    SB301: unitMissingEn,
    SB302: unitConflictEn,
    SB303: scaleSlipEn,
    SB304: textNumberEn,
    SB305: ambiguousNumberEn,
    SB306: numberAsDateEn,
    SB307: legacyEncodingEn,
    SB308: negativeEn,
    SB309: blankYearEn,
    SB310: excessDecimalsEn,
    SB401: errorValueEn,
    SB402: typedOverFormulaEn,
    SB403: brokenPatternEn,
    SB404: sumRangeEn,
    SB405: typedTotalEn,
    SB406: constantInFormulaEn,
    SB407: externalLinkEn,
    SB408: staleValueEn,
    SB409: circularEn,
    SB501: capAmountEn,
    SB502: capShareEn,
    SB503: counterpartShortEn,
    SB504: managementCostEn,
    SB505: noCapInForceEn,
    SB506: activityUnmatchedEn,
    SB507: capUnverifiedEn,
    SB508: ceilingEn,
    SB509: citationEn,
    SB510: ownCapEn,
  },
};

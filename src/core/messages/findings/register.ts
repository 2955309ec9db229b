/** The writers of sentences, one a rule and language. `npm run docs` writes this list from the folders of rules. */
import { words as activityUnmatchedVi } from '../../rules/activity-unmatched/vi';
import { words as ambiguousNumberVi } from '../../rules/ambiguous-number/vi';
import { words as blankYearVi } from '../../rules/blank-year/vi';
import { words as brokenPatternVi } from '../../rules/broken-pattern/vi';
import { words as capAmountVi } from '../../rules/cap-amount/vi';
import { words as capShareVi } from '../../rules/cap-share/vi';
import { words as capUnverifiedVi } from '../../rules/cap-unverified/vi';
import { words as ceilingVi } from '../../rules/ceiling/vi';
import { words as circularVi } from '../../rules/circular/vi';
import { words as citationVi } from '../../rules/citation/vi';
import { words as columnTotalVi } from '../../rules/column-total/vi';
import { words as constantInFormulaVi } from '../../rules/constant-in-formula/vi';
import { words as counterpartShortVi } from '../../rules/counterpart-short/vi';
import { words as crossTableVi } from '../../rules/cross-table/vi';
import { words as declaredRuleVi } from '../../rules/declared-rule/vi';
import { words as doubleSupportVi } from '../../rules/double-support/vi';
import { words as duplicateLineVi } from '../../rules/duplicate-line/vi';
import { words as duplicateProjectVi } from '../../rules/duplicate-project/vi';
import { words as duplicateYearVi } from '../../rules/duplicate-year/vi';
import { words as errorValueVi } from '../../rules/error-value/vi';
import { words as excessDecimalsVi } from '../../rules/excess-decimals/vi';
import { words as externalLinkVi } from '../../rules/external-link/vi';
import { words as grandTotalVi } from '../../rules/grand-total/vi';
import { words as hiddenLinesVi } from '../../rules/hidden-lines/vi';
import { words as legacyEncodingVi } from '../../rules/legacy-encoding/vi';
import { words as managementCostVi } from '../../rules/management-cost/vi';
import { words as missingTotalVi } from '../../rules/missing-total/vi';
import { words as missingYearVi } from '../../rules/missing-year/vi';
import { words as moneyWithoutTargetVi } from '../../rules/money-without-target/vi';
import { words as negativeVi } from '../../rules/negative/vi';
import { words as noCapInForceVi } from '../../rules/no-cap-in-force/vi';
import { words as noTableVi } from '../../rules/no-table/vi';
import { words as numberAsDateVi } from '../../rules/number-as-date/vi';
import { words as numberingVi } from '../../rules/numbering/vi';
import { words as ownCapVi } from '../../rules/own-cap/vi';
import { words as partVi } from '../../rules/part/vi';
import { words as partialBreakdownVi } from '../../rules/partial-breakdown/vi';
import { words as periodMismatchVi } from '../../rules/period-mismatch/vi';
import { words as productVi } from '../../rules/product/vi';
import { words as proseTotalVi } from '../../rules/prose-total/vi';
import { words as ratioVi } from '../../rules/ratio/vi';
import { words as roundingVi } from '../../rules/rounding/vi';
import { words as rowTotalVi } from '../../rules/row-total/vi';
import { words as scaleSlipVi } from '../../rules/scale-slip/vi';
import { words as shownDiffersVi } from '../../rules/shown-differs/vi';
import { words as staleValueVi } from '../../rules/stale-value/vi';
import { words as subtotalVi } from '../../rules/subtotal/vi';
import { words as sumRangeVi } from '../../rules/sum-range/vi';
import { words as targetSumVi } from '../../rules/target-sum/vi';
import { words as textNumberVi } from '../../rules/text-number/vi';
import { words as typedOverFormulaVi } from '../../rules/typed-over-formula/vi';
import { words as typedTotalVi } from '../../rules/typed-total/vi';
import { words as unclearStructureVi } from '../../rules/unclear-structure/vi';
import { words as unitConflictVi } from '../../rules/unit-conflict/vi';
import { words as unitMissingVi } from '../../rules/unit-missing/vi';
import { words as activityUnmatchedEn } from '../../rules/activity-unmatched/en';
import { words as ambiguousNumberEn } from '../../rules/ambiguous-number/en';
import { words as blankYearEn } from '../../rules/blank-year/en';
import { words as brokenPatternEn } from '../../rules/broken-pattern/en';
import { words as capAmountEn } from '../../rules/cap-amount/en';
import { words as capShareEn } from '../../rules/cap-share/en';
import { words as capUnverifiedEn } from '../../rules/cap-unverified/en';
import { words as ceilingEn } from '../../rules/ceiling/en';
import { words as circularEn } from '../../rules/circular/en';
import { words as citationEn } from '../../rules/citation/en';
import { words as columnTotalEn } from '../../rules/column-total/en';
import { words as constantInFormulaEn } from '../../rules/constant-in-formula/en';
import { words as counterpartShortEn } from '../../rules/counterpart-short/en';
import { words as crossTableEn } from '../../rules/cross-table/en';
import { words as declaredRuleEn } from '../../rules/declared-rule/en';
import { words as doubleSupportEn } from '../../rules/double-support/en';
import { words as duplicateLineEn } from '../../rules/duplicate-line/en';
import { words as duplicateProjectEn } from '../../rules/duplicate-project/en';
import { words as duplicateYearEn } from '../../rules/duplicate-year/en';
import { words as errorValueEn } from '../../rules/error-value/en';
import { words as excessDecimalsEn } from '../../rules/excess-decimals/en';
import { words as externalLinkEn } from '../../rules/external-link/en';
import { words as grandTotalEn } from '../../rules/grand-total/en';
import { words as hiddenLinesEn } from '../../rules/hidden-lines/en';
import { words as legacyEncodingEn } from '../../rules/legacy-encoding/en';
import { words as managementCostEn } from '../../rules/management-cost/en';
import { words as missingTotalEn } from '../../rules/missing-total/en';
import { words as missingYearEn } from '../../rules/missing-year/en';
import { words as moneyWithoutTargetEn } from '../../rules/money-without-target/en';
import { words as negativeEn } from '../../rules/negative/en';
import { words as noCapInForceEn } from '../../rules/no-cap-in-force/en';
import { words as noTableEn } from '../../rules/no-table/en';
import { words as numberAsDateEn } from '../../rules/number-as-date/en';
import { words as numberingEn } from '../../rules/numbering/en';
import { words as ownCapEn } from '../../rules/own-cap/en';
import { words as partEn } from '../../rules/part/en';
import { words as partialBreakdownEn } from '../../rules/partial-breakdown/en';
import { words as periodMismatchEn } from '../../rules/period-mismatch/en';
import { words as productEn } from '../../rules/product/en';
import { words as proseTotalEn } from '../../rules/prose-total/en';
import { words as ratioEn } from '../../rules/ratio/en';
import { words as roundingEn } from '../../rules/rounding/en';
import { words as rowTotalEn } from '../../rules/row-total/en';
import { words as scaleSlipEn } from '../../rules/scale-slip/en';
import { words as shownDiffersEn } from '../../rules/shown-differs/en';
import { words as staleValueEn } from '../../rules/stale-value/en';
import { words as subtotalEn } from '../../rules/subtotal/en';
import { words as sumRangeEn } from '../../rules/sum-range/en';
import { words as targetSumEn } from '../../rules/target-sum/en';
import { words as textNumberEn } from '../../rules/text-number/en';
import { words as typedOverFormulaEn } from '../../rules/typed-over-formula/en';
import { words as typedTotalEn } from '../../rules/typed-total/en';
import { words as unclearStructureEn } from '../../rules/unclear-structure/en';
import { words as unitConflictEn } from '../../rules/unit-conflict/en';
import { words as unitMissingEn } from '../../rules/unit-missing/en';
import type { Language } from '../language';
import type { FindingWords } from './words';

export const FINDING_WORDS: Readonly<Record<Language, FindingWords>> = {
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

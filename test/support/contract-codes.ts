/** The finding codes that the contract fixes: name and top severity. Outsiders lean on them, so they are written down once more here. */
import type { Severity } from '../../src/core/rules/common/finding';

type Top = 'E' | 'W' | 'I' | 'U';

const CODES: Readonly<Record<string, readonly [name: string, top: Top]>> = {
  SB001: ['no-table', 'I'],
  SB002: ['unclear-structure', 'U'],
  SB010: ['missing-year', 'E'],
  SB011: ['duplicate-year', 'E'],
  SB012: ['period-mismatch', 'W'],
  SB013: ['numbering', 'I'],
  SB014: ['missing-total', 'W'],
  SB015: ['hidden-lines', 'I'],
  SB016: ['duplicate-line', 'W'],
  SB101: ['row-total', 'E'],
  SB102: ['column-total', 'E'],
  SB103: ['subtotal', 'E'],
  SB104: ['grand-total', 'E'],
  SB105: ['partial-breakdown', 'E'],
  SB106: ['product', 'E'],
  SB107: ['ratio', 'W'],
  SB108: ['rounding', 'I'],
  SB109: ['shown-differs', 'W'],
  SB110: ['part', 'E'],
  SB111: ['declared-rule', 'E'],
  SB201: ['cross-table', 'E'],
  SB202: ['prose-total', 'W'],
  SB203: ['target-sum', 'W'],
  SB204: ['money-without-target', 'W'],
  SB205: ['duplicate-project', 'W'],
  SB206: ['double-support', 'E'],
  SB301: ['unit-missing', 'W'],
  SB302: ['unit-conflict', 'W'],
  SB303: ['scale-slip', 'E'],
  SB304: ['text-number', 'E'],
  SB305: ['ambiguous-number', 'U'],
  SB306: ['number-as-date', 'W'],
  SB307: ['legacy-encoding', 'I'],
  SB308: ['negative', 'W'],
  SB309: ['blank-year', 'I'],
  SB310: ['excess-decimals', 'I'],
  SB401: ['error-value', 'E'],
  SB402: ['typed-over-formula', 'W'],
  SB403: ['broken-pattern', 'W'],
  SB404: ['sum-range', 'E'],
  SB405: ['typed-total', 'I'],
  SB406: ['constant-in-formula', 'W'],
  SB407: ['external-link', 'W'],
  SB408: ['stale-value', 'W'],
  SB409: ['circular', 'E'],
  SB501: ['cap-amount', 'E'],
  SB502: ['cap-share', 'E'],
  SB503: ['counterpart-short', 'E'],
  SB504: ['management-cost', 'E'],
  SB505: ['no-cap-in-force', 'U'],
  SB506: ['activity-unmatched', 'U'],
  SB507: ['cap-unverified', 'I'],
  SB508: ['ceiling', 'E'],
  SB509: ['citation', 'W'],
  SB510: ['own-cap', 'W'],
};

const SEVERITIES: Readonly<Record<Top, Severity>> = { E: 'error', W: 'warning', I: 'info', U: 'undecided' };
/** With `--exact`, differences of rounding become warnings: the one severity that an option lifts. */
export const LIFTED_BY_EXACT = 'SB108';

export interface ContractCode {
  readonly code: string;
  readonly name: string;
  readonly top: Severity;
}

export const CONTRACT_CODES: ReadonlyMap<string, ContractCode> = new Map(
  Object.entries(CODES).map(([code, [name, top]]) => [code, { code, name, top: SEVERITIES[top] }]),
);

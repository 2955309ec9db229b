/** The `cap` of a finding in the JSON report: which cap, where it stands, how well it is known, what it comes to, and how. */
import type { Cap } from '../law/act';
import { citationOf } from '../messages/caps/act-names';
import { computationLine, counterpartWords, managementWords } from '../messages/caps/of';
import type { Language } from '../messages/language';
import { toPlainText, type Amount } from '../money/amount';
import type { Finding } from '../rules/common/finding';

interface CapField {
  readonly id: string;
  readonly citation: string;
  readonly evidence: string;
  /** Who held an own cap against its act, and when; null where nobody did. */
  readonly verifiedBy: string | null;
  readonly verifiedOn: string | null;
  /** In the table's unit; null when the cap could not be worked out. */
  readonly limit: string | null;
  readonly computation: string;
}

export function capOf(finding: Finding, language: Language): CapField | null {
  switch (finding.code) {
    case 'SB501':
    case 'SB502':
    case 'SB503': {
      const { test, counterpart } = finding.facts;
      if (test.cap === null) return null;
      const computation = counterpart === null ? computationLine(test, language) : counterpartWords(counterpart, language).result;
      return field(test.cap, test.limit, computation, language);
    }
    case 'SB504': {
      const { test } = finding.facts;
      return field(test.cap, test.limit, managementWords(test, language).result, language);
    }
    default:
      return null;
  }
}

const field = (cap: Cap, limit: Amount | null, computation: string, language: Language): CapField => ({
  id: cap.id,
  citation: citationOf(cap, language),
  evidence: cap.evidence,
  verifiedBy: (cap.verified ? cap.entered?.by : null) ?? null,
  verifiedOn: (cap.verified ? cap.entered?.on : null) ?? null,
  limit: limit === null ? null : toPlainText(limit),
  computation,
});

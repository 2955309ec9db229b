/** The report by a person's exceptions: what they let stand is listed apart, and verdicts say no more than what is left. */
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { splitAccepted, type AcceptedException, type AcceptedFinding } from './accepted-findings';
import { isOfCaps } from './caps-verdict';
import type { WorkbookReport } from './report';

/**
 * The report as it stands once a person's exceptions are honoured: what they let stand is listed apart and is nothing to do any more. That sums
 * which do not hold would pass is never said: what was an error only for findings that stand is left open.
 */
export function honoured(report: WorkbookReport, exceptions: readonly AcceptedException[], workbook: WorkbookSnapshot): WorkbookReport {
  return withAccepted(report, splitAccepted(report.findings, exceptions, workbook).accepted);
}

/** The same where it has been told already which findings stand. */
export function withAccepted(report: WorkbookReport, accepted: readonly AcceptedFinding[]): WorkbookReport {
  if (accepted.length === 0) return report;
  const open = report.findings.filter((finding) => accepted.every((one) => one.finding !== finding));
  const isWrong = (ofCaps: boolean): boolean => open.some(({ severity, code }) => severity === 'error' && isOfCaps(code) === ofCaps);
  const { sums, caps } = report.verdicts;
  const verdicts = {
    sums: sums === 'fail' && !isWrong(false) ? ('undecided' as const) : sums,
    caps: caps === 'fail' && !isWrong(true) ? ('undecided' as const) : caps,
  };
  const fails = verdicts.sums === 'fail' || verdicts.caps === 'fail';
  const others = report.reasons.filter((reason) => reason !== 'error' && reason !== 'failed-sums');
  const isDenied = report.reasons.includes('failed-sums') || sums !== verdicts.sums;
  return {
    ...report,
    findings: open,
    accepted,
    verdict: fails ? 'fail' : verdicts.sums,
    verdicts,
    reasons: [...(fails ? (['error'] as const) : []), ...(isDenied ? (['failed-sums'] as const) : []), ...others],
  };
}

/** Holds the report on a workbook with one fault against what a person should be told. */
import { WITHOUT_CAPS } from './without-caps';
import { checkWorkbook } from '../../src/core/check/check';
import type { Finding } from '../../src/core/rules/common/finding';
import type { Fault } from '../faults/fault';

export interface Proving {
  readonly fault: Fault;
  readonly findings: readonly Finding[];
  readonly noticed: boolean;
  /** A finding with a right code stands at a right cell. */
  readonly located: boolean;
  /** Findings of weight beyond the one that was due, those of the clean workbook left out. */
  readonly extra: number;
  /** null where the figures imply no cause or several cells explain them. */
  readonly causeRight: boolean | null;
}

const place = ({ sheet, cell }: Finding): string => `${sheet}!${cell}`;
const identity = (finding: Finding): string => `${finding.code} ${place(finding)}`;
const counts = ({ severity }: Finding): boolean => severity !== 'info';

/** @param before what the clean workbook was told */
export function prove(fault: Fault, before: readonly Finding[]): Proving {
  const { kind, deed, cells, snapshot } = fault;
  const known = new Set(before.map(identity));
  const isText = kind.shows === 'text';
  const findings = checkWorkbook(snapshot, { exact: false, law: WITHOUT_CAPS }).findings.filter(
    (finding) => isText || !known.has(identity(finding)),
  );
  const due = findings.filter(({ severity, code }) => isText || severity === 'error' || (severity === 'warning' && code === 'SB304'));
  // Numbers spelled alike are told together: the finding stands at the first and names the others.
  const names = (finding: Finding): boolean =>
    cells.has(place(finding)) || (isText && finding.related.some((cell) => cells.has(`${finding.sheet}!${cell}`)));
  const right = due.filter((finding) => kind.codes.includes(finding.code) && names(finding));
  const noticed = isText ? right.length > 0 : due.length > 0;
  const weighty = findings.filter((finding) => counts(finding) && !known.has(identity(finding))).length;
  const allowed = isText ? 0 : (deed.findings ?? 1);
  const [first] = right;
  const implied = deed.causes !== undefined && first !== undefined && cells.size === 1;
  return {
    fault,
    findings,
    noticed,
    located: right.length > 0,
    extra: Math.max(0, weighty - allowed),
    causeRight: implied ? first.cause !== null && (deed.causes ?? []).includes(first.cause.kind) : null,
  };
}

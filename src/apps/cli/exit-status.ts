/** The exit statuses of the contract. They follow findings alone, whatever the verdict. */
import type { FileResult } from '../../core/report/file-result';

export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Something is. */
  findings: 1,
  wrongCommandLine: 2,
  /** At least one file could not be read; the others were checked. */
  unreadable: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

export type FailOn = 'error' | 'warning' | 'never';

/** A file that could not be read goes before what was found in the others. */
export function exitStatusOf(results: readonly FileResult[], failOn: FailOn): ExitStatus {
  if (results.some(({ status }) => status === 'unreadable')) return EXIT.unreadable;
  const counts = (severity: string): boolean =>
    severity === 'error' ? failOn !== 'never' : severity === 'warning' && failOn === 'warning';
  const found = results.some((result) => result.status === 'checked' && result.report.findings.some(({ severity }) => counts(severity)));
  return found ? EXIT.findings : EXIT.clean;
}

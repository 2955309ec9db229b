/** The exit statuses of the contract. They follow findings alone, whatever the verdict. */
import type { Totals } from '../../core/messages/reports/report-words';

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
export function exitStatusOf({ unreadable, error, warning }: Totals, failOn: FailOn): ExitStatus {
  if (unreadable > 0) return EXIT.unreadable;
  const counts = (failOn !== 'never' && error > 0) || (failOn === 'warning' && warning > 0);
  return counts ? EXIT.findings : EXIT.clean;
}

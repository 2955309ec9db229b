/** The exit statuses of the contract. */
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

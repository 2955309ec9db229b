/** What is said of a workbook's sums and caps (contract: what a verdict promises). */
export type Verdict = 'pass' | 'fail' | 'undecided';

/** `none`: nothing here that a cap speaks of. */
export type CapsVerdict = Verdict | 'none';

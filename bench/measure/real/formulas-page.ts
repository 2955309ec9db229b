/** The page on the rules over formulas: what they say of real books by code, and how often. What of labelled faults they find is labels-page. */
import type { WorkbookReport } from '../../../src/core/check/report';
import type { Finding } from '../../../src/core/rules/common/finding';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { grid } from '../grid';
import type { Label } from './labels-page';

export interface BookFormulas {
  readonly name: string;
  readonly group: string;
  readonly formulas: number;
  readonly findings: readonly Finding[];
  readonly labels: readonly Label[];
  /** Labels are there: cells without one were looked at as well. */
  readonly isLabelled: boolean;
  readonly millisecondsOfAll: number;
}

const isOfFormulas = ({ code }: Finding): boolean => code.startsWith('SB4');
const isByComparison = ({ code }: Finding): boolean => code === 'SB402' || code === 'SB403' || code === 'SB404';
/** It stands on a fault that was found by hand, cell by cell. */
const isKnown = ({ sheet, cell, related }: Finding, { labels }: BookFormulas): boolean =>
  labels.some((one) => one.label === 'error' && one.sheet === sheet && (one.cell === cell || related.includes(one.cell)));
const isLoud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

export function bookFormulas(
  name: string,
  group: string,
  workbook: WorkbookSnapshot,
  { findings }: WorkbookReport,
  labels: readonly Label[],
  millisecondsOfAll: number,
): BookFormulas {
  let formulas = 0;
  for (const { rows } of workbook.sheets) for (const row of rows) for (const cell of row) if (cell?.formula !== undefined) formulas++;
  const own = labels.filter(({ file }) => file === name);
  const isLabelled = own.some(({ label }) => label !== 'error' && label !== 'explained' && label !== 'must-not-flag');
  return { name, group, formulas, findings, labels: own, isLabelled, millisecondsOfAll };
}

export function formulasPage(books: readonly BookFormulas[]): string {
  const labelled = books.filter(({ isLabelled }) => isLabelled);
  const quiet = books.filter(({ isLabelled }) => !isLabelled);
  const perThousand = (all: readonly BookFormulas[], isMeant: (finding: Finding) => boolean): string => {
    const formulas = all.reduce((sum, one) => sum + one.formulas, 0);
    const loud = all.reduce(
      (sum, one) => sum + one.findings.filter((finding) => isMeant(finding) && isLoud(finding) && !isKnown(finding, one)).length,
      0,
    );
    return formulas === 0 ? '–' : ((1000 * loud) / formulas).toFixed(1);
  };
  const row = (name: string, all: readonly BookFormulas[]): string[] => {
    const said = all.flatMap(({ findings }) => findings.filter(isOfFormulas));
    return [
      name,
      String(all.length),
      String(all.reduce((sum, { formulas }) => sum + formulas, 0)),
      ...CODES.map((code) => String(said.filter((one) => one.code === code).length)),
      perThousand(all, isOfFormulas),
      perThousand(all, isByComparison),
    ];
  };
  return [
    '# Formulas in real books',
    '',
    '`npm run bench:formulas` makes this page again from the real books beside the project, of which nothing is copied here; it prints what is said, book by book.',
    'Findings of SB401–SB409 by code; “in 1,000” counts errors and warnings only, without those on faults that were found by hand, “by comparison” those of SB402–SB404. Some of what is said in books without labels is true: plugs, links and lost references are there.',
    '',
    grid(
      ['books', 'N', 'formulas', ...CODES, 'in 1,000', 'by comparison'],
      [row('with labels', labelled), row('without labels', quiet), row('all', books)],
    ),
    '',
  ].join('\n');
}

const CODES = ['SB401', 'SB402', 'SB403', 'SB404', 'SB405', 'SB406', 'SB407', 'SB408', 'SB409'] as const;

/** What was said of a book: for the terminal only. */
export function saidOfFormulas({ name, formulas, findings, labels, millisecondsOfAll }: BookFormulas): string {
  const said = findings.filter(isOfFormulas).map((finding) => {
    const { code, severity, sheet, cell, message, related } = finding as Finding & { message?: string };
    const marks = labels.filter((label) => label.sheet === sheet && label.cell === cell).map(({ label }) => label);
    const fix =
      finding.fix === null ? '' : ` ⇒ ${String(finding.fix.edits[0]?.after)} (${finding.fix.kind}, ${String(finding.fix.edits.length)})`;
    return `    ${severity} ${code} ${sheet}!${cell}${marks.length === 0 ? '' : ` <<${marks.join()}>>`} ${message ?? String(finding.fix?.edits[0]?.before ?? '')}${fix} | ${related.slice(0, 6).join()}`;
  });
  return [`${name}: ${String(formulas)} formulas, ${String(Math.round(millisecondsOfAll))} ms`, ...said].join('\n');
}

/** The page on blank forms and plans of offices, where next to nothing is wrong: what is said all the same. The page names no form. */
import type { WorkbookReport } from '../../../src/core/check/report';
import type { Finding, Severity } from '../../../src/core/rules/common/finding';
import { grid } from '../grid';
import { shownFinding } from '../shown-table';
import { cellsOf } from './claimed-sums';
import { THIRDS, thirdOf } from './thirds';

/** A book that is rightly accused: the end of its name, and the cells. */
export interface TrueFault {
  readonly nameEnds: string;
  readonly cells: readonly string[];
}

export interface Silence {
  readonly name: string;
  readonly verdict: WorkbookReport['verdict'];
  /** Sums that were tested in it. */
  readonly tested: number;
  readonly errors: readonly Finding[];
  /** Errors about cells that the folder's own page says are wrong. */
  readonly trueErrors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly undecided: readonly Finding[];
}

/** "`…Book.xlsx` (F8, G8 differ from their parts: true)" in the page of the folder. */
export function trueFaultsIn(page: string): TrueFault[] {
  return [...page.matchAll(/`…([^`]+)`\s*\(((?:[A-Z]{1,3}\d+(?:,\s*)?)+)[^)]*\btrue\b/g)].map(([, nameEnds = '', cells = '']) => ({
    nameEnds,
    cells: cells.split(/,\s*/),
  }));
}

export function silenceOf(name: string, { verdict, tables, findings }: WorkbookReport, faults: readonly TrueFault[]): Silence {
  const wrong = new Set(faults.flatMap(({ nameEnds, cells }) => (name.endsWith(nameEnds) ? cells.flatMap(cellsOf) : [])));
  // A total that differs from its parts may be told at the part that is likelier to be wrong.
  const isTrue = ({ cell, related }: Finding): boolean => [cell, ...related].some((place) => cellsOf(place).some((one) => wrong.has(one)));
  const of = (wanted: Severity): Finding[] => findings.filter(({ severity }) => severity === wanted);
  return {
    name,
    verdict,
    tested: tables.reduce((total, { equations: { exact, rounding, failed } }) => total + exact + rounding + failed, 0),
    errors: of('error').filter((finding) => !isTrue(finding)),
    trueErrors: of('error').filter(isTrue),
    warnings: of('warning'),
    undecided: of('undecided'),
  };
}

const isEmptyPass = ({ verdict, tested }: Silence): boolean => verdict === 'pass' && tested === 0;

export function silencePage(forms: readonly Silence[], unreadable: number): string {
  const row = (name: string, all: readonly Silence[]): string[] => {
    const having = (of: (form: Silence) => readonly Finding[]): string => String(all.filter((form) => of(form).length > 0).length);
    return [
      name,
      String(all.length),
      having(({ errors }) => errors),
      String(all.reduce((total, { errors }) => total + errors.length, 0)),
      having(({ trueErrors }) => trueErrors),
      having(({ warnings }) => warnings),
      having(({ undecided }) => undecided),
      String(all.filter(isEmptyPass).length),
      ...(['pass', 'undecided', 'fail'] as const).map((verdict) => String(all.filter((form) => form.verdict === verdict).length)),
    ];
  };
  const codes = new Map<string, { errors: number; warnings: number; undecided: number; forms: Set<string> }>();
  for (const form of forms)
    for (const { code, severity } of [...form.errors, ...form.warnings, ...form.undecided]) {
      const count = codes.get(code) ?? { errors: 0, warnings: 0, undecided: 0, forms: new Set() };
      codes.set(code, count);
      count[severity === 'error' ? 'errors' : severity === 'warning' ? 'warnings' : 'undecided']++;
      count.forms.add(form.name);
    }
  return [
    '# Silence on forms and plans as offices keep them',
    '',
    '`npm run bench:silence` makes this page again from the forms beside the project, of which nothing is copied here; a third of them, chosen by a hash of the name, is kept aside.',
    `Most are blank, with placeholders; what is said of them is said of nothing. Errors that the folder’s own page calls true stand apart. “Passed on nothing”: the verdict is “pass” and no sum was tested. ${String(unreadable)} could not be read.`,
    '',
    grid(
      [
        'forms',
        'N',
        'accused',
        'errors',
        'rightly accused',
        'with warnings',
        'with undecided',
        'passed on nothing',
        'pass',
        'undecided',
        'fail',
      ],
      [
        ...THIRDS.map((third) =>
          row(
            third,
            forms.filter(({ name }) => thirdOf(name) === third),
          ),
        ),
        row('all', forms),
      ],
    ),
    '',
    '## By code',
    '',
    grid(
      ['code', 'forms', 'errors', 'warnings', 'undecided'],
      [...codes]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, count]) => [code, String(count.forms.size), String(count.errors), String(count.warnings), String(count.undecided)]),
    ),
    '',
  ].join('\n');
}

/** Form by form, what was said of it: for the terminal only. */
export function saidOf(form: Silence): string {
  const said = [...form.errors, ...form.warnings, ...form.undecided].map((finding) => `    ${shownFinding(finding)}`);
  const mark = thirdOf(form.name) === 'kept aside' ? '* ' : '  ';
  if (said.length === 0 && !isEmptyPass(form)) return '';
  return [`${mark}${form.name}: ${form.verdict}, ${String(form.tested)} sums tested`, ...said].join('\n');
}

/** The page on the rules over formulas: what they say of real books, by book and code, and what of the labelled faults they find. */
import type { WorkbookReport } from '../../../../src/core/check/report';
import type { Finding } from '../../../../src/core/rules/common/finding';
import { cellKey, parseRange } from '../../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { grid } from '../grid';

export interface Label {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

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

/** Every cell that a finding names as wrong, as "sheet!key". */
function cellsOf({ sheet, cell, related, code }: Finding): string[] {
  const places =
    code === 'SB402' || code === 'SB405' || code === 'SB403' || code === 'SB404' || code === 'SB406' || code === 'SB408' ? related : [];
  return [cell, ...places].flatMap((place) => {
    const range = place.includes('!') ? null : parseRange(place);
    // Kin and parts stand in ranges, cells that are wrong in the same way one by one.
    return range === null || place.includes(':') ? [] : [`${sheet}!${String(cellKey(range.top, range.left))}`];
  });
}

/** Fair pairings, as the folder's own page gives them. */
const PAIRS = [
  { label: ['missing-formula'], codes: ['SB402', 'SB405'] },
  { label: ['formula-error', 'ref', 'refi', 'calc'], codes: ['SB403', 'SB404', 'SB406'] },
  {
    label: ['wrong-value'],
    codes: ['SB101', 'SB102', 'SB103', 'SB104', 'SB105', 'SB106', 'SB107', 'SB110', 'SB111', 'SB303', 'SB402', 'SB403', 'SB404'],
  },
  { label: ['missing-formula', 'formula-error', 'wrong-value'], codes: [] },
] as const;

export function formulasPage(books: readonly BookFormulas[]): string {
  const labelled = books.filter(({ isLabelled }) => isLabelled);
  const quiet = books.filter(({ isLabelled }) => !isLabelled);
  const perThousand = (all: readonly BookFormulas[]): string => {
    const formulas = all.reduce((sum, one) => sum + one.formulas, 0);
    const loud = all.reduce((sum, one) => sum + one.findings.filter((finding) => isOfFormulas(finding) && isLoud(finding)).length, 0);
    return formulas === 0 ? '–' : ((1000 * loud) / formulas).toFixed(1);
  };
  const row = (name: string, all: readonly BookFormulas[]): string[] => {
    const said = all.flatMap(({ findings }) => findings.filter(isOfFormulas));
    return [
      name,
      String(all.length),
      String(all.reduce((sum, { formulas }) => sum + formulas, 0)),
      ...CODES.map((code) => String(said.filter((one) => one.code === code).length)),
      perThousand(all),
    ];
  };
  return [
    '# Formulas in real books',
    '',
    '`npm run bench:formulas` makes this page again from the real books beside the project, of which nothing is copied here; it prints what is said, book by book.',
    'Findings of SB401–SB409 by code; “in 1,000” counts errors and warnings only. Some of what is said in books without labels is true: plugs, links and lost references are there.',
    '',
    grid(['books', 'N', 'formulas', ...CODES, 'in 1,000'], [row('with labels', labelled), row('without labels', quiet), row('all', books)]),
    '',
    '## Labelled faults, cell by cell',
    '',
    'Labels of two published suites, which call smells and provable faults by different names; a cell without a label counts as false. A label that asks for a sum of blank or heading rows to be narrowed changes no figure and is left alone.',
    '',
    grid(
      ['label', 'codes', 'labels', 'found', 'recall', 'precision'],
      PAIRS.map(({ label, codes }) => {
        const [all, hit, said] = scoreOf(labelled, label, codes);
        const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
        return [
          label.join(', '),
          codes.length === 0 ? 'all sums and formulas' : codes.join(' '),
          String(all),
          String(hit[0]),
          share(hit[0], all),
          share(hit[1], said),
        ];
      }),
    ),
    '',
  ].join('\n');
}

const CODES = ['SB401', 'SB402', 'SB403', 'SB404', 'SB405', 'SB406', 'SB407', 'SB408', 'SB409'] as const;

function scoreOf(books: readonly BookFormulas[], labels: readonly string[], codes: readonly string[]): [number, [number, number], number] {
  let [all, found, right, said] = [0, 0, 0, 0];
  for (const book of books) {
    const keyOf = ({ sheet, cell }: Label): string => {
      const range = parseRange(cell);
      return `${sheet}!${range === null ? cell : String(cellKey(range.top, range.left))}`;
    };
    const wanted = new Set(book.labels.filter(({ label }) => labels.includes(label)).map(keyOf));
    const flagged = new Set(
      book.findings
        .filter(({ code }) => (codes.length === 0 ? /^SB(?:1|4|303)/.test(code) : codes.includes(code)))
        .flatMap((finding) => cellsOf(finding)),
    );
    all += wanted.size;
    said += flagged.size;
    for (const cell of wanted) if (flagged.has(cell)) found++;
    for (const cell of flagged) if (wanted.has(cell)) right++;
  }
  return [all, [found, right], said];
}

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

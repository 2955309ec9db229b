/** Tables that no word of the field heads are proved all the same: clean ones pass, a wrong figure is named at its cell, and nothing else is said. */
import { toPlainText } from '../../../src/core/money/amount';
import { briefly, checkText } from '../../support/tables';

const HEADINGS = ['Funktion', 'Personal', 'Sachaufwand', 'Beiträge', 'Summe'] as const;
const LINES = [
  ['Schulen', 815994, 160409, 457909, 1434312],
  ['Kultur', 389673, 83231, 356800, 829704],
  ['Strassen', 919415, 188744, 290363, 1398522],
  ['Umwelt', 188443, 38419, 166420, 393282],
  ['Gesamtsumme', 2313525, 470803, 1271492, 4055820],
] as const;

const textOf = (lines: readonly (readonly (string | number)[])[]): string =>
  [HEADINGS, ...lines].map((line) => line.join(' | ')).join('\n');
const GERMAN = textOf(LINES);

test('a clean table passes, every amount tested twice', () => {
  const report = checkText(GERMAN, { equations: true, coverage: true });
  expect(briefly(report)).toEqual([]);
  expect(report.verdict).toBe('pass');
  expect(report.coverage).toEqual({ amountCells: 20, testedCells: 20, unreadAmounts: 0 });
  const [table] = report.tables;
  expect(table).toMatchObject({ id: 'Biểu 1!A1:E6', kind: 'other', period: null, unit: 'unknown', sources: [] });
  expect(table?.equations).toEqual({ total: 9, exact: 9, rounding: 0, failed: 0, undecided: 0 });
  expect(table?.coverage.byEquations).toEqual([{ equations: 2, cells: ['B2:E6'] }]);
});

test('every sum is listed with what speaks for it', () => {
  const { tables } = checkText(GERMAN, { equations: true });
  const listed = tables[0]?.equationList?.map(
    ({ kind, total, parts, because }) => `${kind} ${total} = ${parts.join()} (${because.join()})`,
  );
  expect(listed).toEqual([
    'row E2 = B2:D2 (figures,words)',
    'row E3 = B3:D3 (figures,words)',
    'row E4 = B4:D4 (figures,words)',
    'row E5 = B5:D5 (figures,words)',
    'column B6 = B2:B5 (figures,words)',
    'column C6 = C2:C5 (figures,words)',
    'column D6 = D2:D5 (figures,words)',
    'column E6 = E2:E5 (figures,words)',
    'row E6 = B6:D6 (figures,words)',
  ]);
});

test('formulas are named among the witnesses, words where a line or column calls itself a total', () => {
  const { tables } = checkText(
    `
Programm | Inland | Ausland | Beides
Schulen | 815994 | 160409 | =B2+C2→976403
Kultur | 389673 | 83231 | =B3+C3→472904
Alles | =SUM(B2:B3)→1205667 | =SUM(C2:C3)→243640 | =B4+C4→1449307`,
    { equations: true },
  );
  expect(tables[0]?.equationList?.map(({ total, because }) => `${total} ${because.join()}`)).toEqual([
    'D2 figures,formula',
    'D3 figures,formula',
    'B4 figures,formula',
    'C4 figures,formula',
    // Down its column nothing but figures speaks; its own formula adds up the line.
    'D4 figures',
    'D4 figures,formula',
  ]);
});

const places = LINES.flatMap((line, row) =>
  line.flatMap((figure, column) => (typeof figure === 'number' ? [{ row, column, figure }] : [])),
);

test.each(places.map(({ row, column, figure }) => [`${'ABCDE'[column] ?? ''}${String(row + 2)}`, row, column, figure] as const))(
  'a wrong digit in %s is one error, there, with what ought to stand',
  (cell, row, column, figure) => {
    const lines = LINES.map((line, at) => line.map((one, on) => (at === row && on === column ? figure + 4000 : one)));
    const { findings, verdict } = checkText(textOf(lines));
    expect(
      findings.map((finding) => `${finding.severity} ${finding.cell} ${finding.expected === null ? '?' : toPlainText(finding.expected)}`),
    ).toEqual([`error ${cell} ${String(figure)}`]);
    expect(verdict).toBe('fail');
  },
);

test('a sum that fails where its kin hold, with nothing else to bear it out, is unsure and no error', () => {
  // No line and no column calls itself a total, and no sum runs across: 10462 for 10262 in the last column.
  const report = checkText(`
Programm | Erstes | Zweites | Drittes | Viertes
Schulen | 4127 | 3381 | 2954 | 2216
Kultur | 2936 | 1472 | 8813 | 2545
Strassen | 5849 | 6628 | 1197 | 5501
Umfang | 12912 | 11481 | 12964 | 10462`);
  expect(briefly(report)).toEqual(['undecided SB002 E5']);
  expect(report.findings[0]?.facts).toMatchObject({ reason: 'unsure' });
  expect(report.verdict).toBe('undecided');
});

test('figures with nothing to add them up are told as such, and do not pass', () => {
  const report = checkText(`
Programm | Erstes | Zweites
Schulen | 4127 | 3381
Kultur | 2936 | 1472
Strassen | 5849 | 6628`);
  expect(report.tables).toEqual([]);
  expect(briefly(report)).toEqual(['info SB001 B2']);
  expect(report.verdict).toBe('undecided');
});

test.each<[string, string]>([
  [
    'Albanian, groups and a total of them',
    `
Funksioni | Pagat | Mallra | Totali
Arsimi | 11734 | 3385 | 15119
Shkolla | 8423 | 2106 | 10529
Kopshte | 3311 | 1279 | 4590
Shendetesia | 5181 | 1531 | 6712
Spitale | 3904 | 1042 | 4946
Qendra | 1277 | 489 | 1766
Totali | 16915 | 4916 | 21831`,
  ],
  [
    'Czech, changes with their signs',
    `
Fond | Stav | Příděl | Čerpání | Konec
Sociální | 41275 | 12008 | -9914 | 43369
Rozvoj | 88130 | 7421 | -30207 | 65344
Rezerva | 5501 | 1190 | -318 | 6373
Celkem | 134906 | 20619 | -40439 | 115086`,
  ],
  [
    'French, with shares that add up to a hundred',
    `
Chapitre | Montant | Part | Report | Ensemble
Salaires | 48213 | 48.2% | 6107 | 54320
Loyers | 31904 | 31.9% | 2044 | 33948
Voyages | 19883 | 19.9% | 915 | 20798
Ensemble | 100000 | 100.0% | 9066 | 109066`,
  ],
  [
    'a table turned round, with its totals on the left and above',
    `
 | Alle | Schulen | Kultur | Bauten
Alle | 37357 | 12912 | 11481 | 12964
Januar | 10462 | 4127 | 3381 | 2954
Februar | 13221 | 2936 | 1472 | 8813
März | 13674 | 5849 | 6628 | 1197`,
  ],
])('%s: passes, and a wrong figure does not', (_what, text) => {
  expect(briefly(checkText(text))).toEqual([]);
  expect(checkText(text).verdict).toBe('pass');
  const wrong = text.replace(
    /(?<= )(\d)(\d{4})(?= \|)/,
    (_figure, first: string, rest: string) => `${String((Number(first) % 9) + 1)}${rest}`,
  );
  expect(wrong).not.toBe(text);
  expect(checkText(wrong).findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

/** Reports made by hand for the pane's tests and its demo page: the reference table of Bắc Giang with a few faults in it. */
import { amountFromText, subtract, sum, type Amount } from '../../../src/core/money/amount';
import { NO_CAP_LINES } from '../../../src/core/check/caps-verdict';
import type { TableReport, UntestedPlace, Verdict, VerdictReason, WorkbookReport } from '../../../src/core/check/report';
import type { FigureFacts, SumFacts } from '../../../src/core/rules/common/facts';
import type { Finding, FindingOf } from '../../../src/core/rules/common/finding';

export function amount(text: string): Amount {
  const read = amountFromText(text);
  if (read === null) throw new Error(`Not a number: ${text}`);
  return read;
}

const figure = (cell: string, label: string, text: string): FigureFacts => ({ cell, label, amount: amount(text) });

function sumOf(total: FigureFacts, parts: readonly FigureFacts[]): SumFacts {
  return { operation: 'sum', total, parts, given: sum(parts.map((part) => part.amount)) };
}

export const SHEET = 'Biểu 1';
const TABLE = 'Biểu 1!A5:H9';
const YEARS = ['2021', '2022', '2023', '2024', '2025'];
const COLUMNS = ['C', 'D', 'E', 'F', 'G'];

/** The parts of a line over the years. */
const overYears = (row: number, line: string, figures: readonly string[]): FigureFacts[] =>
  figures.map((text, index) => figure(`${COLUMNS[index] ?? ''}${String(row)}`, `${line} › ${YEARS[index] ?? ''}`, text));

const NATIONAL = 'Đề nghị hỗ trợ từ kinh phí khuyến công quốc gia';
const LOCAL = 'Khuyến công địa phương';
const COUNTERPART = 'Đối ứng của các cơ sở công nghiệp nông thôn';

export const referenceTable: TableReport = {
  id: TABLE,
  sheet: SHEET,
  range: 'A5:H9',
  title: 'Tổng hợp kinh phí',
  kind: 'source-by-year',
  period: { from: 2021, to: 2025 },
  unit: 'million-vnd',
  sources: ['national', 'local', 'counterpart'],
  holds: 'money',
  equations: { total: 10, exact: 10, rounding: 0, failed: 0, undecided: 0 },
  coverage: { amountCells: 24, provenCells: 24 },
  corrections: [],
  understanding: null,
};

const brokenTable: TableReport = {
  ...referenceTable,
  equations: { total: 10, exact: 7, rounding: 0, failed: 3, undecided: 0 },
};

const ANNEX = 'Phụ lục 2 - KC địa phương';

const annexTable: TableReport = {
  id: `${ANNEX}!A6:L48`,
  sheet: ANNEX,
  range: 'A6:L48',
  title: 'Phụ lục 2',
  kind: 'activity-by-source-by-year',
  period: { from: 2021, to: 2025 },
  unit: 'thousand-vnd',
  sources: ['national', 'local', 'counterpart', 'integrated', 'other'],
  holds: 'money',
  equations: { total: 96, exact: 88, rounding: 4, failed: 2, undecided: 2 },
  coverage: { amountCells: 410, provenCells: 396 },
  corrections: [],
  understanding: null,
};

const plain = {
  table: TABLE,
  sheet: SHEET,
  related: [],
  unit: 'million-vnd',
  expected: null,
  actual: null,
  difference: null,
  cause: null,
  fix: null,
} as const;

/** đối ứng 2022 typed as 48.730: breaks its line and its column. */
export const wrongPart: FindingOf<'SB110'> = {
  ...plain,
  code: 'SB110',
  rule: 'part',
  severity: 'error',
  cell: 'D8',
  at: { row: 7, column: 3 },
  related: ['H8', 'D9'],
  label: `${COUNTERPART} › 2022`,
  expected: amount('47830'),
  actual: amount('48730'),
  difference: amount('900'),
  cause: { kind: 'transposed-digits', cell: 'D8', proposed: amount('47830') },
  facts: {
    sums: [
      sumOf(figure('D9', 'Tổng cộng › 2022', '58030'), [
        figure('D6', `${NATIONAL} › 2022`, '4700'),
        figure('D7', `${LOCAL} › 2022`, '5500'),
        figure('D8', `${COUNTERPART} › 2022`, '48730'),
      ]),
      sumOf(figure('H8', `${COUNTERPART} › Tổng cộng`, '251000'), overYears(8, COUNTERPART, ['38800', '48730', '51060', '52200', '61110'])),
    ],
    alternatives: [],
    part: null,
    formula: null,
    documentedAt: null,
    instead: null,
    undivided: [],
    confirmedBy: null,
  },
};

/** khuyến công địa phương, total typed as 30.800. */
export const wrongTotal: FindingOf<'SB101'> = {
  ...plain,
  code: 'SB101',
  rule: 'row-total',
  severity: 'error',
  cell: 'H7',
  at: { row: 6, column: 7 },
  related: ['C7:G7', 'H9'],
  label: `${LOCAL} › Tổng cộng`,
  expected: amount('30900'),
  actual: amount('30800'),
  difference: amount('-100'),
  cause: { kind: 'mistyped-total', cell: 'H7', proposed: amount('30900') },
  facts: {
    sums: [sumOf(figure('H7', `${LOCAL} › Tổng cộng`, '30800'), overYears(7, LOCAL, ['5000', '5500', '6100', '6800', '7500']))],
    alternatives: [],
    part: null,
    formula: null,
    documentedAt: null,
    instead: null,
    undivided: [],
    confirmedBy: null,
  },
};

const LONG_LINE =
  'Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến, chuyển giao công nghệ, tiến bộ khoa học kỹ thuật vào sản xuất công nghiệp - tiểu thủ công nghiệp';

/** A column total with two equally small explanations, in đồng, on a sheet with a long name and with more parts than are listed. */
export const openTotal: FindingOf<'SB102'> = {
  ...plain,
  table: `${ANNEX}!A6:L48`,
  sheet: ANNEX,
  code: 'SB102',
  rule: 'column-total',
  severity: 'error',
  cell: 'L48',
  at: { row: 47, column: 11 },
  related: ['L8:L22', 'C48:K48'],
  unit: 'vnd',
  label: `${LONG_LINE} › Tổng cộng giai đoạn 2021–2025`,
  expected: null,
  actual: amount('308600000000'),
  facts: {
    sums: [
      sumOf(
        figure('L48', 'Tổng cộng › Tổng cộng', '308600000000'),
        Array.from({ length: 15 }, (_, index) =>
          figure(`L${String(8 + index)}`, `${index === 2 ? LONG_LINE : `Nội dung ${String(index + 1)}`} › Tổng cộng`, '20640000000'),
        ),
      ),
    ],
    part: null,
    formula: '=SUM(L8:L22)',
    documentedAt: null,
    instead: null,
    undivided: [],
    confirmedBy: null,
    alternatives: [figure('L10', LONG_LINE, '20640000000'), figure('L14', 'Nội dung 7', '20640000000')],
  },
};

export const textNumber: FindingOf<'SB304'> = {
  ...plain,
  code: 'SB304',
  rule: 'text-number',
  severity: 'warning',
  cell: 'H7',
  at: { row: 6, column: 7 },
  label: '',
  fix: { kind: 'safe', edits: [{ sheet: SHEET, cell: 'H7', before: '30. 900', after: 30900 }] },
  facts: { count: 1, text: '30. 900', amount: amount('30900'), flaw: 'space', isMoney: true, overlooked: true },
};

export const unitMissing: FindingOf<'SB301'> = {
  ...plain,
  table: `${ANNEX}!A6:L48`,
  sheet: ANNEX,
  code: 'SB301',
  rule: 'unit-missing',
  severity: 'warning',
  cell: 'A5',
  at: { row: 4, column: 0 },
  label: '',
  unit: 'unknown',
  facts: {},
};

export const rounding: FindingOf<'SB108'> = {
  ...plain,
  code: 'SB108',
  rule: 'rounding',
  severity: 'info',
  cell: 'H7',
  at: { row: 6, column: 7 },
  related: ['D9'],
  label: `${LOCAL} › Tổng cộng`,
  expected: amount('32'),
  actual: amount('31'),
  difference: amount('-1'),
  unit: 'billion-vnd',
  facts: {
    count: 3,
    mode: 'nearest',
    sample: sumOf(figure('H7', `${LOCAL} › Tổng cộng`, '31'), overYears(7, LOCAL, ['5', '6', '6', '7', '8'])),
    lower: amount('29.5'),
    upper: amount('34.5'),
  },
};

export const unclear: FindingOf<'SB002'> = {
  ...plain,
  sheet: ANNEX,
  table: null,
  code: 'SB002',
  rule: 'unclear-structure',
  severity: 'undecided',
  cell: 'B6',
  at: { row: 5, column: 1 },
  related: ['A6:L48'],
  label: '',
  unit: 'unknown',
  facts: { reason: 'denied', equations: 6, sample: wrongTotal.facts.sums[0] ?? null },
};

/** What the check would say of such tables and findings; the verdict on sums and its reasons are given by hand. */
function report(
  sums: Verdict,
  reasons: readonly VerdictReason[],
  tables: readonly TableReport[],
  findings: readonly Finding[],
): WorkbookReport {
  const amountCells = tables.reduce((total, { coverage }) => total + coverage.amountCells, 0);
  const testedCells = tables.reduce((total, { coverage }) => total + coverage.provenCells, 0);
  const untested = tables.flatMap(({ sheet, range, coverage }): UntestedPlace[] => {
    const amounts = coverage.amountCells - coverage.provenCells;
    return amounts === 0 ? [] : [{ sheet, range, amounts, read: true }];
  });
  return {
    verdict: sums,
    verdicts: { sums, caps: 'none' },
    reasons,
    coverage: { amountCells, testedCells, unreadAmounts: 0 },
    untested,
    uncalculated: 0,
    capLines: NO_CAP_LINES,
    tables,
    findings,
    unread: [],
    stale: [],
  };
}

export const faulty = report(
  'fail',
  ['error', 'failed-sums', 'undecided'],
  [brokenTable, annexTable],
  [wrongTotal, wrongPart, openTotal, textNumber, unitMissing, rounding, unclear],
);
/** `faulty` after the first line's total was corrected. */
export const corrected = report('fail', faulty.reasons, [brokenTable, annexTable], faulty.findings.slice(1));
export const clear = report('pass', [], [referenceTable], []);
/** The reference table as printed, "30. 900" and all. */
export const asPrinted = report(
  'pass',
  [],
  [referenceTable],
  [{ ...textNumber, severity: 'info', facts: { ...textNumber.facts, overlooked: false } }],
);
export const rounded = report(
  'pass',
  [],
  [
    {
      ...referenceTable,
      unit: 'billion-vnd',
      equations: { total: 10, exact: 7, rounding: 3, failed: 0, undecided: 0 },
      coverage: { amountCells: 26, provenCells: 24 },
    },
  ],
  [rounding],
);
export const undecided = report(
  'undecided',
  ['undecided', 'untested'],
  [
    {
      ...annexTable,
      kind: 'other',
      period: null,
      unit: 'unknown',
      sources: [],
      equations: { total: 8, exact: 2, rounding: 0, failed: 0, undecided: 6 },
      coverage: { amountCells: 60, provenCells: 12 },
    },
  ],
  [unclear],
);
export const empty = report('undecided', ['no-table'], [], []);
export const onlyUnread: WorkbookReport = {
  ...report('undecided', ['no-table', 'unread'], [], []),
  coverage: { amountCells: 0, testedCells: 0, unreadAmounts: 44 },
  untested: [
    { sheet: 'Sheet1', range: 'B3:F20', amounts: 38, read: false },
    { sheet: ANNEX, range: 'A1:D6', amounts: 6, read: false },
  ],
  unread: [
    { sheet: 'Sheet1', range: 'B3:F20', reason: 'no-header' },
    { sheet: ANNEX, range: 'A1:D6', reason: 'too-small' },
  ],
};
/** A form whose figures are still to come. */
export const blank = report('undecided', ['empty'], [{ ...referenceTable, coverage: { amountCells: 0, provenCells: 0 } }], []);
/** Sums are right, and three lines may be above a cap that nobody has verified. */
export const aboveCaps: WorkbookReport = {
  ...clear,
  verdicts: { sums: 'pass', caps: 'undecided' },
  capLines: { ...NO_CAP_LINES, held: 12, doubtful: 3 },
};
/** So many broken line totals, spread over three sheets. */
export function manyFaults(count: number): WorkbookReport {
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const row = String(7 + Math.floor(index / 3));
    const line = `Nội dung ${String(index + 1)}`;
    const written = amount(String(30800 + index));
    return {
      ...wrongTotal,
      sheet: `Biểu ${String(1 + (index % 3))}`,
      cell: `H${row}`,
      related: [`C${row}:G${row}`],
      label: `${line} › Tổng cộng`,
      actual: written,
      expected: amount('31000'),
      difference: subtract(written, amount('31000')),
    };
  });
  return report('fail', ['error', 'failed-sums'], [brokenTable], findings);
}

/** Sheets to insert, for the tests of hosts: a small form with everything a form may ask of a host, and a bare one. */
import type { CellRange } from '../../src/core/workbook/address';
import type { NewCell, NewContent, NewSheet, NewStyle } from '../../src/core/workbook/new-sheet';

const text = (value: string): NewContent => ({ kind: 'text', text: value });
const cell = (content: NewContent | null, style: NewStyle = {}): NewCell => ({ content, style });

const range = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

const MONEY = '#,##0;-#,##0;"-"';
const HEAD: NewStyle = { bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: true };
const INPUT: NewStyle = { numberFormat: MONEY, border: true, input: true };
const SUM: NewStyle = { numberFormat: MONEY, border: true, bold: true };
const LABEL: NewStyle = { border: true, wrap: true };

export const YEARS = [2026, 2027];

/** Amounts by line; null where nobody has typed yet. */
export interface FormContent {
  readonly name?: string;
  readonly lines?: readonly (readonly [label: string, first: number | null, second: number | null])[];
  readonly isProtected?: boolean;
  readonly paper?: 'A4' | 'A3';
}

const LINES: NonNullable<FormContent['lines']> = [
  ['- Khuyến công quốc gia', 1200, 1350.5],
  ['=Khuyến công địa phương <tỉnh> & "huyện"', 800, null],
];

/** Title, unit line, heading over two rows, lines, a total; formulas with the results they have. */
export function sampleForm({ name = 'TH nguồn-năm', lines = LINES, isProtected = false, paper = 'A4' }: FormContent = {}): NewSheet {
  const first = 4;
  const total = first + lines.length;
  const sumOf = (of: (line: (typeof lines)[number]) => number | null): number => lines.reduce((sum, line) => sum + (of(line) ?? 0), 0);
  const amount = (value: number | null): NewCell => cell(value === null ? null : { kind: 'number', value }, INPUT);
  const formula = (written: string, value: number): NewCell => cell({ kind: 'formula', formula: written, value }, SUM);
  const blank = cell(null, HEAD);
  return {
    name,
    rows: [
      [cell(text('TỔNG HỢP KINH PHÍ\nKHUYẾN CÔNG 2026 - 2027'), { bold: true, size: 14, horizontal: 'center', wrap: true })],
      [undefined, undefined, undefined, undefined, cell(text('Đơn vị: Triệu đồng'), { italic: true, size: 13, horizontal: 'right' })],
      [
        cell(text('TT'), HEAD),
        cell(text('Nguồn kinh phí'), HEAD),
        cell(text('Năm thực hiện'), HEAD),
        undefined,
        cell(text('Tổng cộng'), HEAD),
      ],
      [blank, blank, ...YEARS.map((year) => cell({ kind: 'number', value: year }, { ...HEAD, numberFormat: '0' })), blank],
      ...lines.map(([label, one, two], index) => [
        cell(text(`1.${String(index + 1)}0`), { ...LABEL, numberFormat: '@', horizontal: 'center' }),
        cell(text(label), { ...LABEL, indent: 1 }),
        amount(one),
        amount(two),
        formula(`=SUM(C${String(first + index + 1)}:D${String(first + index + 1)})`, (one ?? 0) + (two ?? 0)),
      ]),
      [
        cell(null, LABEL),
        cell(text('Tổng cộng'), { ...LABEL, bold: true }),
        formula(
          `=SUM(C${String(first + 1)}:C${String(total)})`,
          sumOf(([, one]) => one),
        ),
        formula(
          `=SUM(D${String(first + 1)}:D${String(total)})`,
          sumOf(([, , two]) => two),
        ),
        formula(
          `=SUM(E${String(first + 1)}:E${String(total)})`,
          sumOf(([, one, two]) => (one ?? 0) + (two ?? 0)),
        ),
      ],
      [],
      [
        undefined,
        cell(
          {
            kind: 'formula',
            formula: `="Cộng: "&E${String(total + 1)}`,
            value: `Cộng: ${String(sumOf(([, one, two]) => (one ?? 0) + (two ?? 0)))}`,
          },
          { italic: true },
        ),
      ],
    ],
    merges: [range(0, 0, 0, 4), range(2, 0, 3, 0), range(2, 1, 3, 1), range(2, 2, 2, 3), range(2, 4, 3, 4)],
    columnWidths: [5, 42, 10, 10, 12],
    rowHeights: [36, null, 20.25],
    freeze: { rows: 4, columns: 2 },
    validations: [
      {
        range: range(first, 2, total - 1, 3),
        allow: { kind: 'decimal', min: 0, max: null },
        title: 'Số tiền',
        message: 'Chỉ nhập số không âm,\nví dụ 1.250,5.',
      },
      {
        range: range(first, 1, first, 1),
        allow: { kind: 'list', values: ['- Khuyến công quốc gia', 'Khác "tự ghi"'] },
        title: 'Nguồn',
        message: 'Chọn một nguồn.',
      },
      { range: range(3, 2, 3, 3), allow: { kind: 'whole', min: 2000, max: 2100 }, title: 'Năm', message: 'Năm có bốn chữ số.' },
    ],
    names: [{ name: 'SB_TongCong', range: range(total, 4, total, 4) }],
    page: {
      paper,
      landscape: true,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      repeatRows: { first: 2, last: 3 },
      printArea: range(0, 0, total + 2, 4),
    },
    isProtected,
  };
}

/** One cell and nothing else. */
export function bareSheet(name: string, content: NewContent | null = text('x')): NewSheet {
  return {
    ...sampleForm({ name }),
    rows: [[cell(content)]],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    freeze: null,
    validations: [],
    names: [],
    page: { ...sampleForm().page, repeatRows: null, printArea: range(0, 0, 0, 0), landscape: false },
  };
}

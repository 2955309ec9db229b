/** Plain plans for property tests: sources by years from any matrix of whole figures, totals added up, nothing else on the sheet. */
import { WITHOUT_CAPS } from '../../bench/measure/without-caps';
import fc from 'fast-check';
import { checkWorkbook } from '../../src/core/check/check';
import type { WorkbookReport } from '../../src/core/check/report';
import { sheetOf, workbookOf, type Content } from '../support/sheets';

export interface Plan {
  readonly years: readonly number[];
  /** By source, then year. */
  readonly figures: readonly (readonly number[])[];
}

const NAMES = ['Khuyến công quốc gia', 'Khuyến công địa phương', 'Đối ứng của cơ sở', 'Nguồn khác', 'Vốn lồng ghép'];

export const plans = (sources = { min: 2, max: 4 }): fc.Arbitrary<Plan> =>
  fc
    .record({ from: fc.integer({ min: 2018, max: 2030 }), length: fc.integer({ min: 3, max: 6 }), lines: fc.integer(sources) })
    .chain(({ from, length, lines }) =>
      fc
        .array(fc.array(fc.integer({ min: 11, max: 9999 }), { minLength: length, maxLength: length }), {
          minLength: lines,
          maxLength: lines,
        })
        .map((figures) => ({ years: Array.from({ length }, (_year, at) => from + at), figures })),
    );

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

export function rowsOfPlan({ years, figures }: Plan): Content[][] {
  const sums = years.map((_year, at) => total(figures.map((line) => line[at] ?? 0)));
  const span = `${String(Math.min(...years))} - ${String(Math.max(...years))}`;
  return [
    [`TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN ${span}`],
    [null, null, null, 'Đơn vị: Triệu đồng'],
    ['TT', 'Nguồn kinh phí', ...years, 'Tổng cộng'],
    ...figures.map((line, at): Content[] => [at + 1, NAMES[at] ?? '', ...line, total(line)]),
    [null, 'Tổng cộng', ...sums, total(sums)],
  ];
}

export const FIRST_LINE = 3;
export const FIRST_FIGURE = 2;

export const checkRows = (rows: readonly (readonly Content[])[]): WorkbookReport =>
  checkWorkbook(workbookOf(sheetOf(rows)), { exact: false, law: WITHOUT_CAPS });

export const errorsOf = ({ findings }: WorkbookReport): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, cell }) => `${code} ${cell}`);

/**
 * Amounts stored in đồng and shown in triệu (`#,##0,,`) or nghìn (`#,##0,`): whatever the check says of a workbook it says of the same
 * workbook stored so, in the unit of its pages; only what would be written into a cell is what the cell stores.
 */
import { checkWorkbook } from '../../../../src/core/check/check';
import type { Finding } from '../../../../src/core/rules/common/finding';
import { numberFormatFacts } from '../../../../src/core/workbook/number-format';
import type { Cell, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { outlinesOf } from '../../../support/reading';
import { shownText } from '../../../support/shown-text';
import { readText } from '../../../support/tables';

/** Columns from this one on hold amounts in all the texts below; headings are the years and what stands above them. */
const FIRST_AMOUNT = 2;

interface Storing {
  readonly scale: number;
  readonly format: string;
  readonly isScaled: (row: number, column: number) => boolean;
}

const everywhere = (): boolean => true;
const STORINGS: Readonly<Record<string, Storing>> = {
  'đồng shown in triệu': { scale: 6, format: '#,##0,,', isScaled: everywhere },
  'đồng shown in triệu with one decimal': { scale: 6, format: '#,##0.0,,', isScaled: everywhere },
  'shown by thousands': { scale: 3, format: '#,##0,', isScaled: everywhere },
  'negative and zero in sections of their own': { scale: 6, format: '#,##0,,;(#,##0,,);"-"', isScaled: everywhere },
  'with padding and a word behind': { scale: 6, format: '_-* #,##0,,\\ "tr"_-;-* #,##0,,\\ "tr"_-', isScaled: everywhere },
  'every other column only': { scale: 6, format: '#,##0,,', isScaled: (_row, column) => column % 2 === 0 },
  'the last column only': { scale: 6, format: '#,##0,,', isScaled: (_row, column) => column === 4 },
  'every other line only': { scale: 3, format: '#,##0,', isScaled: (row) => row % 2 === 0 },
};

function stored(workbook: WorkbookSnapshot, { scale, format, isScaled }: Storing): WorkbookSnapshot {
  const storedCell = (cell: Cell | undefined, row: number, column: number): Cell | undefined => {
    if (cell === undefined || typeof cell.value !== 'number' || column < FIRST_AMOUNT || !isScaled(row, column)) return cell;
    if (Number.isInteger(cell.value) && cell.value >= 2015 && cell.value <= 2030) return cell;
    const value = Math.round(cell.value * 10 ** scale);
    return { ...cell, value, text: shownText(value, format), style: { ...cell.style, numberFormat: format } };
  };
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) => cells.map((cell, column) => storedCell(cell, row, column))),
    })),
  };
}

const SOURCES = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 203 | 211 | 414
2 | Khuyến công địa phương | 512 | 600 | 1112
3 | Đối ứng của cơ sở | 766 | 841 | 1607
  | Tổng cộng | 1481 | 1652 | 3133`;
const SENTENCE = 'Tổng kinh phí dự kiến triển khai thực hiện Kế hoạch giai đoạn 2026 - 2027 là';

const TEXTS: Readonly<Record<string, string>> = {
  'nothing wrong': SOURCES,
  'a wrong part': SOURCES.replace('| 600 |', '| 606 |'),
  'a wrong total of a line': SOURCES.replace('| 414', '| 441'),
  'a total computed one line too short': SOURCES.replace('| 1481 |', '| =SUM(C3:C4)→715 |'),
  'a sentence that agrees': `${SENTENCE} 3.133 triệu đồng.${SOURCES}`,
  'a sentence that differs': `${SENTENCE} 3.313 triệu đồng.${SOURCES}`,
  'an amount in words that agrees': `${SOURCES.trim()}\nBằng chữ: Ba tỷ một trăm ba mươi ba triệu đồng chẵn./.`,
  'an amount in words that differs': `${SOURCES.trim()}\nBằng chữ: Ba tỷ ba trăm mười ba triệu đồng chẵn./.`,
  'a ceiling that is kept': `@ceiling national 2027 211${SOURCES}`,
  'a ceiling that is exceeded': `@ceiling national 2027 210${SOURCES}`,
  'above a cap': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 320 | 320`,
  'parts that exceed the whole': SOURCES.replace('3 | Đối', '  | Trong đó: cấp tỉnh | 530 | 590 | 1120\n3 | Đối'),
};

/** A formula over cells that store different units gives nothing right, so there is none to offer. */
const isOfFormula = ({ fix, facts }: Finding): boolean =>
  fix?.edits.some(({ after }) => String(after).startsWith('=')) ?? ('formula' in facts && facts.formula !== null);

const withoutEdits = (finding: Finding): object => ({ ...finding, fix: isOfFormula(finding) ? null : (finding.fix?.kind ?? null) });

test.each(Object.entries(STORINGS).flatMap(([name, storing]) => Object.keys(TEXTS).map((text) => ({ name, storing, text }))))(
  '$text, $name',
  ({ storing, text }) => {
    const { workbook, options } = readText(TEXTS[text] ?? '');
    const other = stored(workbook, storing);
    const [plain, scaled] = [checkWorkbook(workbook, options), checkWorkbook(other, options)];
    expect(outlinesOf(other)).toEqual(outlinesOf(workbook));
    expect(scaled.findings.map(withoutEdits)).toEqual(plain.findings.map(withoutEdits));
    expect(scaled.verdict).toBe(plain.verdict);
  },
);

test('a fix writes what the cell stores, and says what the page says', () => {
  const { workbook } = readText(TEXTS['a wrong part'] ?? '');
  const storing = STORINGS['đồng shown in triệu'];
  if (storing === undefined) throw new Error();
  const [finding] = checkWorkbook(stored(workbook, storing), { exact: false }).findings;
  expect(finding).toMatchObject({ cell: 'D4', unit: 'million-vnd' });
  expect(finding?.fix?.edits).toEqual([{ sheet: 'Biểu 1', cell: 'D4', before: 606_000_000, after: 600_000_000 }]);
});

test('two tables of one plan, one of them stored in đồng', () => {
  const two = (second: string): string => `${SOURCES.trim()}\n@sheet Biểu 2\n${second.trim()}`;
  const storing = STORINGS['đồng shown in triệu'];
  if (storing === undefined) throw new Error();
  const check = (second: string): string[] => {
    const { workbook } = readText(two(second));
    const [first, other] = workbook.sheets;
    const scaled = stored({ sheets: first === undefined ? [] : [first] }, storing).sheets;
    const { findings } = checkWorkbook({ sheets: [...scaled, ...(other === undefined ? [] : [other])] }, { exact: false });
    return findings.map(({ code, severity }) => `${severity} ${code}`);
  };
  expect(check(SOURCES)).toEqual([]);
  // 512 of 2026 and all its totals copied wrong as 521.
  const slipped = SOURCES.replace('512 | 600 | 1112', '521 | 600 | 1121').replace('1481 | 1652 | 3133', '1490 | 1652 | 3142');
  expect(check(slipped)).toEqual(['error SB201']);
});

test.each([
  ['#,##0,,', 6],
  ['#,##0,', 3],
  ['0.0,,', 6],
  ['#,##0.00,,', 6],
  ['#,##0,,,', 9],
  ['#,##0', 0],
  ['#,##0.00', 0],
  ['General', 0],
  ['#,##0,,"tr;"', 6],
  ['#,##0,,;-#,##0,,', 6],
  ['#,##0;(#,##0,)', 0],
  ['[>=1000000]#,##0,,"tr";[>=1000]#,##0,"k";0', 0],
  ['"a,"0', 0],
])('%s', (code, scale) => {
  expect(numberFormatFacts(code).scale).toBe(scale);
});

test('a section below zero that scales is read as it shows; one that forgot to scales as its other half does', () => {
  expect(numberFormatFacts('#,##0;(#,##0,)').scaleBelowZero).toBe(3);
  expect(numberFormatFacts('#,##0,;(#,##0)').scaleBelowZero).toBe(3);
  expect(numberFormatFacts('#,##0,').scaleBelowZero).toBe(3);
});

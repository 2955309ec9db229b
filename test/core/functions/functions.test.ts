/** The functions in cells: what each gives for what a cell hands over, and what it refuses with a sentence instead of guessing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionMetadata } from '../../../src/core/functions/metadata';
import { FunctionProblem } from '../../../src/core/functions/problem';
import { valuesForFunctions } from '../../../src/core/functions/in-formulas';
import { CELL_FUNCTIONS, type Handed } from '../../../src/core/functions/register';
import { FUNCTION_IDS, type FunctionId } from '../../../src/core/messages/cell-functions/ids';
import { functionWords } from '../../../src/core/messages/cell-functions/functions';
import { sheetOf, workbookOf } from '../../support/sheets';

const call = (id: FunctionId, ...handed: Handed[]): string | number => CELL_FUNCTIONS[id](handed, 'vi');

function refusal(id: FunctionId, ...handed: Handed[]): string {
  try {
    return `gave ${String(call(id, ...handed))}`;
  } catch (fault) {
    if (fault instanceof FunctionProblem) return `${fault.code}: ${fault.message}`;
    throw fault;
  }
}

test.each<[Handed[], string]>([
  [[309_600, 'triệu đồng'], 'Ba trăm linh chín tỷ sáu trăm triệu đồng'],
  [[309_600, 'Triệu đồng', 'lẻ, chẵn'], 'Ba trăm lẻ chín tỷ sáu trăm triệu đồng chẵn'],
  [[309_600, 'triệu đồng', 'theo đơn vị'], 'Ba trăm linh chín nghìn sáu trăm triệu đồng'],
  [[24], 'Hai mươi tư đồng'],
  [[24, '', 'bốn'], 'Hai mươi bốn đồng'],
  [['4,5 tỷ đồng'], 'Bốn tỷ năm trăm triệu đồng'],
  [[0.1 + 0.2, 'tỷ đồng'], 'Ba trăm triệu đồng'],
  [[-5, 'đồng'], 'Âm năm đồng'],
])('BANGCHU of %j', (handed, words) => {
  expect(call('BANGCHU', ...handed)).toBe(words);
});

test.each<[Handed, number]>([
  ['30. 900', 30_900],
  ['4.700', 4700],
  ['(1.250)', -1250],
  ['4,7 tỷ đồng', 4_700_000_000],
  ['Hai mươi lăm triệu đồng', 25_000_000],
  ['-', 0],
  [12.5, 12.5],
])('DOCSO of %j', (text, number) => {
  expect(call('DOCSO', text)).toBe(number);
});

test('LECH is the total less the sum, exact, with numbers that were stored as texts and without lines that have none', () => {
  expect(call('LECH', [[5000, 5500, 6100, 6800, 7500]], 30_900)).toBe(0);
  expect(call('LECH', [[5000, 5500, 6100, 6800, 7500]], 30_800)).toBe(-100);
  expect(
    call(
      'LECH',
      [
        ['6. 900', '', 'x'],
        [100, null, '-'],
      ],
      7000,
    ),
  ).toBe(0);
  // In doubles 0.1 + 0.2 is not 0.3.
  expect(call('LECH', [[0.1], [0.2]], 0.3)).toBe(0);
});

test('MUCCHI names limit, act and how well it is known; national money without a province', () => {
  const byName = call('MUCCHI', 'Mô hình trình diễn kỹ thuật', 2020);
  expect(byName).toMatch(/triệu đồng\/mô hình/);
  expect(byName).toContain('TT 28/2018/TT-BTC');
  expect(call('MUCCHI', 'demo-model', '2020')).toBe(byName);
});

test.each<[string, FunctionId, Handed[], RegExp]>([
  ['an empty cell', 'BANGCHU', [null], /^value: .*trống/],
  ['a word', 'BANGCHU', ['Tổng cộng'], /^value: .*không phải là số/],
  ['no unit', 'BANGCHU', [5, 'cái'], /^value: .*không phải đơn vị tiền/],
  ['two units', 'BANGCHU', ['5 tỷ đồng', 'triệu đồng'], /^value: Đơn vị/],
  ['no option', 'BANGCHU', [5, 'đồng', 'in hoa'], /^value: Không có tùy chọn/],
  ['what nobody can follow', 'BANGCHU', [1e15, 'tỷ đồng'], /^value: Số quá lớn/],
  ['two readings', 'DOCSO', ['4,700'], /^value: .*hai cách: 4,7 hoặc 4\.700/],
  ['no amount in words', 'DOCSO', ['hai mươi mấy triệu'], /^value: .*cũng không phải/],
  ['a label among the parts', 'LECH', [[[5, 'Nguồn khác']], 5], /^value: .*Nguồn khác/],
  ['a part with a unit of its own', 'LECH', [[['5 tỷ đồng', 3]], 8], /^value: .*đơn vị riêng/],
  ['an activity nobody knows', 'MUCCHI', ['Xây cầu treo', 2026], /^not-available: Chưa nhận ra/],
  ['a year that is none', 'MUCCHI', ['Mô hình trình diễn kỹ thuật', 'sau này'], /^value: Năm/],
  ['a province that is none', 'MUCCHI', ['Mô hình trình diễn kỹ thuật', 2026, 'Atlantis'], /^value: Không có tỉnh/],
  ['a day before any act', 'MUCCHI', ['Mô hình trình diễn kỹ thuật', 1995], /^not-available/],
])('%s is refused with a sentence', (_what, id, handed, sentence) => {
  expect(refusal(id, ...handed)).toMatch(sentence);
});

test('what Excel reads is what is there, and short enough for it', () => {
  const file = path.join(__dirname, '../../../assets/functions.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(functionMetadata('vi'));
  const { functions } = functionMetadata('vi') as {
    functions: { id: string; description: string; parameters: { name: string; description: string; optional?: boolean }[] }[];
  };
  expect(functions.map(({ id }) => id)).toEqual(['BANGCHU', 'DOCSO', 'LECH', 'MUCCHI']);
  for (const { description, parameters } of functions) {
    expect(description.length).toBeLessThanOrEqual(255);
    for (const { name, description: what } of parameters) {
      expect(name).toMatch(/^[a-z][a-z_]*$/);
      expect(what).not.toBe('');
    }
    // Nothing that must be there may stand behind what may be left out.
    expect(parameters.map(({ optional }) => optional === true)).toEqual(parameters.map(({ optional }) => optional === true).sort());
  }
});

test('the examples of the help give what they say', () => {
  for (const id of FUNCTION_IDS)
    for (const { formula, gives } of functionWords('vi').help[id].examples) {
      const handed = /^=SB\.[A-Z]+\((.*)\)$/.exec(formula)?.[1]?.split(';') ?? [];
      // An example with the address of a cell shows how it is typed.
      if (handed.some((one) => /^[A-Z]+\d/.test(one)) || id === 'MUCCHI') continue;
      expect(String(call(id, ...handed.map((one) => (one.startsWith('"') ? one.slice(1, -1) : Number(one)))))).toBe(gives);
    }
});

test('a workbook is freed of them: results in the place of formulas, and nothing else', () => {
  const workbook = workbookOf(
    sheetOf([
      [
        { formula: '=SB.BANGCHU(H14,"triệu đồng")', value: 'Năm triệu đồng' },
        { formula: '="Bằng chữ: "&_xldudf_SB_BANGCHU(H14)', value: 'Bằng chữ: Năm đồng' },
        { formula: '=SUM(A2:A5)', value: 7 },
        { formula: '="SB.LECH("', value: 'SB.LECH(' },
        { formula: '=SB.LECH(A1:A2,A3)', value: { error: '#NAME?' } },
      ],
    ]),
  );
  expect(valuesForFunctions(workbook).map(({ cell, after }) => [cell, after])).toEqual([
    ['A1', 'Năm triệu đồng'],
    ['B1', 'Bằng chữ: Năm đồng'],
  ]);
});

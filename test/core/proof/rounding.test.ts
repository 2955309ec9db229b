/** Rounding is proved: the worked examples of the rounding rules, each as a table somebody might have typed. */
import { briefly, checkText } from '../../support/tables';

const equationsOf = (text: string) => {
  const { tables } = checkText(text);
  return tables[0]?.equations;
};

const BILLIONS = (rows: string): string => `
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng
${rows.trim()}`;

test('rounded to nearest: the small differences are information, said once', () => {
  const report = checkText(
    BILLIONS(`
1 | Khuyến công quốc gia | 3 | 5 | 7 | 6 | 7 | 28
2 | Khuyến công địa phương | 5 | 6 | 6 | 7 | 8 | 31
3 | Đối ứng của cơ sở | 39 | 48 | 51 | 52 | 61 | 251
  | Tổng cộng | 47 | 58 | 64 | 65 | 76 | 310`),
  );
  expect(briefly(report)).toEqual(['info SB108 H4']);
  expect(report.tables[0]?.equations).toEqual({ total: 10, exact: 8, rounding: 2, failed: 0, undecided: 0 });
  expect(report.verdict).toBe('pass');
});

test('cut off: a whole table of totals above their parts is explained, and named as cut', () => {
  const report = checkText(
    BILLIONS(`
1 | Khuyến công quốc gia | 2 | 4 | 6 | 6 | 7 | 27
2 | Khuyến công địa phương | 5 | 5 | 6 | 6 | 7 | 30
3 | Đối ứng của cơ sở | 38 | 47 | 51 | 52 | 61 | 251
  | Tổng cộng | 46 | 58 | 64 | 65 | 75 | 309`),
  );
  expect(briefly(report)).toHaveLength(1);
  expect(report.findings[0]).toMatchObject({ code: 'SB108', severity: 'info', facts: { count: 9, mode: 'truncated' } });
});

test('published tables: the same differences are a warning', () => {
  const text = BILLIONS(`
1 | Khuyến công quốc gia | 3 | 5 | 7 | 6 | 7 | 28
2 | Khuyến công địa phương | 5 | 6 | 6 | 7 | 8 | 31
3 | Đối ứng của cơ sở | 39 | 48 | 51 | 52 | 61 | 251
  | Tổng cộng | 47 | 58 | 64 | 65 | 76 | 310`);
  expect(briefly(checkText(text, { exact: true }))).toEqual(['warning SB108 H4']);
});

test('figures planned in tens must add exactly: one off is no rounding', () => {
  const report = checkText(`
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | 4700 | 6900 | 6200 | 7100 | 27700
2 | Khuyến công địa phương | 5000 | 5500 | 6100 | 6800 | 7500 | 30900
3 | Đối ứng của cơ sở | 38800 | 47830 | 51060 | 52200 | 61110 | 251000
  | Tổng cộng | 46600 | 58030 | 64060 | 65200 | 75710 | 309601`);
  expect(briefly(report)).toEqual(['error SB104 H6']);
});

test.each([
  ['one decimal, off by 0.1 with two parts', [82962.7, 787990.1, 870952.7], 'rounding'],
  ['three parts, off by two: at the border and therefore wrong', [101, 203, 307, 613], 'failed'],
  ['three parts, off by one', [101, 203, 307, 612], 'rounding'],
])('%s', (_name, figures, verdict) => {
  const lines = figures.slice(0, -1).map((value, at) => `${String(at + 1)} | Nội dung ${String(at + 1)} | ${String(value)}`);
  const equations = equationsOf(`
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
${lines.join('\n')}
 | Tổng cộng | ${String(figures.at(-1))}`);
  expect(equations).toMatchObject({ total: 1, exact: 0, [verdict]: 1 });
});

test('stored exactly, shown rounded: exact', () => {
  expect(
    equationsOf(`
Đơn vị: tỷ đồng
TT | Nội dung | Kinh phí
1 | Máy móc | 4.66
2 | Thiết bị | 5.66
  | Tổng cộng | 10.32`),
  ).toMatchObject({ exact: 1 });
});

test('a table whose sums are all exact was added up from its figures: one off by one is a fault', () => {
  const values = [137, 211, 89, 407, 333, 151, 97, 263, 181, 59, 73, 311, 229, 141];
  const years = [2021, 2022, 2023, 2024, 2025];
  const cell = (line: number, year: number): number => (values[line] ?? 0) * (year + 1) + 7 * line + year;
  const lines = values.map((_, line) => years.map((_year, at) => cell(line, at)));
  const total = (row: readonly number[]): number => row.reduce((sum, value) => sum + value, 0);
  const rows = lines.map((row, at) => `${String(at + 1)} | Nội dung ${String(at + 1)} | ${row.join(' | ')} | ${String(total(row))}`);
  const sums = years.map((_, at) => total(lines.map((row) => row[at] ?? 0)));
  const text = (last: number): string => `
Đơn vị: triệu đồng
TT | Nội dung | ${years.join(' | ')} | Tổng cộng
${rows.join('\n')}
 | Tổng cộng | ${sums.join(' | ')} | ${String(last)}`;
  expect(briefly(checkText(text(total(sums))))).toEqual([]);
  expect(briefly(checkText(text(total(sums) + 1)))).toEqual(['error SB104 H17']);
});

test('figures of a table that is no plan may have been rounded to tens', () => {
  // Figures of trainees by kind and by subject, each rounded to tens: 6070 + 4210 + 4270 = 14550 against 14540.
  const report = checkText(`
Training | 1998 | 1999 | 2000 | 2001 | 2002
Undergraduate | 2540 | 2090 | 1860 | 1520 | 1440
Postgraduate | 13420 | 12290 | 12010 | 13020 | 14510
Total | 15960 | 14380 | 13870 | 14540 | 15950
Languages | 6430 | 5690 | 5510 | 6070 | 6660
Sciences | 4730 | 4440 | 4190 | 4210 | 4570
Arts | 4800 | 4250 | 4170 | 4270 | 4720`);
  expect(report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
});

test('… and what lies off by more than that is as wrong as ever', () => {
  // Kultur: 38960 + 8420 + 35680 = 83060; down: 16040 + 8420 + 18870 + 3840 = 47170, both a hundred more.
  const report = checkText(`
Programm | Personal | Sachaufwand | Beiträge | Summe
Schulen | 81590 | 16040 | 45790 | 143420
Kultur | 38960 | 8420 | 35680 | 82960
Strassen | 91940 | 18870 | 29030 | 139840
Umwelt | 18840 | 3840 | 16640 | 39320
Gesamtsumme | 231330 | 47070 | 127140 | 405540`);
  expect(briefly(report)).toEqual(['error SB110 C3']);
});

/** Sixteen columns of twelve figures round to thousands, each with its sum below, and no word that is known; one figure is so much less. */
function roundSums(less: number): string {
  const names = ['Nord', 'Ost', 'West', 'Mitte', 'Rand', 'Insel', 'Kueste', 'Ufer', 'Dorf', 'Stadt', 'Hof', 'Wald'];
  const columns = Array.from({ length: 16 }, (_, at) => at);
  const amount = (line: number, column: number): number => 1000 * (101 + ((line * 137 + column * 53 + line * column * 71) % 389));
  const shown = (line: number, column: number): number => amount(line, column) - (line === 4 && column === 6 ? less : 0);
  const sums = columns.map((column) => names.reduce((sum, _name, line) => sum + amount(line, column), 0));
  const lines = names.map((name, line) => [name, ...columns.map((column) => shown(line, column))]);
  return [['Posten', ...columns.map((at) => `Spalte ${'abcdefghijklmnop'.charAt(at)}`)], ...lines, ['Alles', ...sums]]
    .map((line) => line.join(' | '))
    .join('\n');
}

test('where sums of the same kind are exact far beyond chance, round figures excuse nothing', () => {
  // Twelve figures rounded to thousands, and their sum, could be off by six thousand; fifteen other sums are exact.
  const verdicts = (less: number) => checkText(roundSums(less)).tables.map(({ equations: { rounding } }) => rounding);
  expect(verdicts(0)).toEqual([0]);
  expect(verdicts(6000)).toEqual([0]);
  expect(briefly(checkText(roundSums(6000)))).not.toContainEqual(expect.stringContaining('SB108'));
});

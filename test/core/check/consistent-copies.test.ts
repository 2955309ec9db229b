/** Two hundred formulas copied consistently give no finding; one broken copy gives exactly one, however it was broken. */
import { briefly, checkText } from '../../support/tables';

const LINES = 100;
/** Made up, of no pattern that would add up by chance. */
const first = (line: number): number => 211 + ((line * 7919) % 887);
const second = (line: number): number => 305 + ((line * 104729) % 983);

type Broken = (line: number, row: number) => { readonly sum?: string; readonly change?: string };

function book(head: string, label: (line: number) => string, broken: Broken = () => ({})): string {
  const lines = Array.from({ length: LINES }, (_, line) => {
    const row = line + 3;
    const [a, b] = [first(line), second(line)];
    const { sum, change } = broken(line, row);
    return [
      label(line),
      String(a),
      String(b),
      sum ?? `=SUM(C${String(row)}:D${String(row)})→${String(a + b)}`,
      change ?? `=D${String(row)}-C${String(row)}→${String(b - a)}`,
    ].join(' | ');
  });
  return [head, ...lines].join('\n');
}

const PLAN = ['Đơn vị: triệu đồng', 'TT | Nội dung | 2026 | 2027 | Tổng cộng | Tăng, giảm'].join('\n');
const FOREIGN = ['Stock of the depots', 'No | Depot | Spring | Autumn | Both | Change'].join('\n');

describe.each([
  ['a plan', PLAN, (line: number) => `${String(line + 1)} | Xã ${String(line + 1)}`],
  ['a table that no word is known of', FOREIGN, (line: number) => `${String(line + 1)} | Depot ${String(line + 1)}`],
])('%s', (_, head, label) => {
  const at56 =
    (broken: (row: number) => ReturnType<Broken>): Broken =>
    (line, row) =>
      line === 56 ? broken(row) : {};
  const ofFormulas = (text: string): string[] => briefly(checkText(text)).filter((one) => /SB(?:1|4|303)/.test(one));

  test('consistent copies', () => {
    expect(ofFormulas(book(head, label))).toEqual([]);
  });

  test.each([
    ['the line above', (row: number) => ({ change: `=D${String(row - 1)}-C${String(row - 1)}→${String(second(55) - first(55))}` }), 'F59'],
    ['turned round', (row: number) => ({ change: `=C${String(row)}-D${String(row)}→${String(first(56) - second(56))}` }), 'F59'],
    ['typed over', () => ({ change: String(second(56) - first(56) + 100) }), 'F59'],
    [
      'a number added',
      (row: number) => ({ sum: `=SUM(C${String(row)}:D${String(row)})+50→${String(first(56) + second(56) + 50)}` }),
      'E59',
    ],
    ['one short', (row: number) => ({ sum: `=SUM(C${String(row)}:C${String(row)})→${String(first(56))}` }), 'E59'],
  ])('one broken copy: %s', (_way, broken, cell) => {
    const found = ofFormulas(book(head, label, at56(broken)));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(cell);
  });
});

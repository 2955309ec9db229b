/** The generator checked against itself: its truths add up by their own arithmetic, and a seed says everything. */
import { residualsOf, valuesOf, isBroken } from '../../bench/faults/residuals';
import { toTcvn3, toVni } from '../../bench/generate/encodings';
import { generate, RECIPES } from '../../bench/generate/workbook';

const SEEDS = Array.from({ length: 200 }, (_seed, at) => at + 1);

test('the truth of every clean workbook adds up', () => {
  const wrong = SEEDS.flatMap((seed) => {
    const { draft, truth } = generate(seed);
    return truth.tables.flatMap((table) =>
      residualsOf(draft, table, valuesOf(draft, table))
        .filter(isBroken)
        .map(({ equation, difference }) => `seed ${String(seed)}: ${equation.total} is off by ${String(difference)}`),
    );
  });
  expect(wrong).toEqual([]);
});

test('figures that two tables share are the same in both', () => {
  for (const seed of SEEDS) {
    const { truth } = generate(seed);
    const valueOf = (key: string): number | undefined =>
      truth.tables.map(({ values }) => values.get(key)).find((value) => value !== undefined);
    for (const { total, parts } of truth.links) expect([seed, valueOf(total)]).toEqual([seed, valueOf(parts[0] ?? '')]);
  }
});

test('the same seed gives the same workbook', () => {
  for (const seed of [1, 17, 99]) expect(generate(seed).snapshot).toEqual(generate(seed).snapshot);
});

test('every kind of workbook comes up, with every table inside its sheet', () => {
  expect(new Set(SEEDS.map((seed) => generate(seed).recipe))).toEqual(new Set(RECIPES));
  for (const seed of SEEDS)
    for (const { range, roles, amounts } of generate(seed).truth.tables) {
      expect(range.bottom).toBeGreaterThan(range.top);
      expect(amounts.every((key) => roles.get(key) === 'figure' || roles.get(key) === 'total')).toBe(true);
    }
});

test('the old encodings spell words as the old fonts did', () => {
  expect(toTcvn3('Tổng cộng').text).toBe('Tæng céng');
  expect(toTcvn3('Nguồn kinh phí').text).toBe('Nguån kinh phÝ');
  expect(toVni('Đơn vị: triệu đồng')).toBe('Ñôn vò: trieäu ñoàng');
  expect(toVni('Đối ứng của cơ sở')).toBe('Ñoái öùng cuûa cô sôû');
});

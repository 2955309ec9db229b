/** A table whose headings were swapped, removed or replaced is not understood, and what is not understood is never an error. */
import { WITHOUT_CAPS } from '../../bench/measure/without-caps';
import { checkWorkbook } from '../../src/core/check/check';
import { copyOf, freeze, type Draft } from '../../bench/generate/draft';
import { randomOf, type Random } from '../../bench/generate/random';
import { generate, type Generated } from '../../bench/generate/workbook';

const NONSENSE = [
  'Alpha',
  'Cột phụ',
  'Số hiệu',
  'Mục khác',
  'Tham khảo',
  'Phân loại',
  'Ký hiệu',
  'Nhóm',
  'Khu vực',
  'Loại hình',
  'Chất lượng',
];

type Cells = NonNullable<Draft['sheets'][number]>['cells'];

/** The keys of heading cells, table by table, those of the ordinals and labels left out where asked. */
function headingsOf({ truth }: Generated): string[][] {
  return truth.tables.map(({ roles }) => [...roles].flatMap(([key, role]) => (role === 'heading' ? [key] : [])));
}

const cellsOf = (draft: Draft, key: string): Cells | undefined => draft.sheets.find(({ cells }) => cells.has(key))?.cells;

const GARBLINGS: readonly (readonly [name: string, garble: (random: Random, draft: Draft, keys: readonly string[]) => void])[] = [
  [
    'headings swapped',
    (random, draft, keys) => {
      const values = random.shuffled(keys.map((key) => cellsOf(draft, key)?.get(key)?.value ?? ''));
      keys.forEach((key, at) => {
        const cell = cellsOf(draft, key)?.get(key);
        if (cell !== undefined) cell.value = values[at] ?? '';
      });
    },
  ],
  [
    'headings removed',
    (_random, draft, keys) => {
      for (const key of keys) cellsOf(draft, key)?.delete(key);
    },
  ],
  [
    'half of the headings removed',
    (random, draft, keys) => {
      for (const key of keys) if (random.chance(0.5)) cellsOf(draft, key)?.delete(key);
    },
  ],
  [
    'headings of nonsense',
    (random, draft, keys) => {
      for (const key of keys) {
        const cell = cellsOf(draft, key)?.get(key);
        if (cell !== undefined) cell.value = random.pick(NONSENSE);
      }
    },
  ],
];

/** Made once for all ways to garble them, each of which takes a copy. */
const WORKBOOKS: readonly Generated[] = Array.from({ length: 200 }, (_seed, at) => generate(at + 1));

/** Errors about sums that a garbled table is told; headings that now name a year twice may be said. */
function accusations(workbook: Generated, garble: (typeof GARBLINGS)[number][1]): string[] {
  const { seed } = workbook;
  const draft = copyOf(workbook.draft);
  const random = randomOf(seed + 77);
  for (const keys of headingsOf(workbook)) garble(random, draft, keys);
  const { findings } = checkWorkbook(freeze(draft), { exact: false, law: WITHOUT_CAPS });
  return findings.flatMap(({ severity, code, cell }) =>
    severity === 'error' && code !== 'SB010' && code !== 'SB011' ? [`${String(seed)} ${workbook.recipe} ${code} ${cell}`] : [],
  );
}

describe.each(GARBLINGS)('%s', (_name, garble) => {
  test('no sum is called wrong', () => {
    expect(WORKBOOKS.flatMap((workbook) => accusations(workbook, garble))).toEqual([]);
  });
});

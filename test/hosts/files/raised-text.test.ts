import { joinedRuns } from '../../../src/hosts/files/raised-text';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeOldWorkbook, oldText } from '../../support/made-old-workbook';
import { madeWorkbook } from '../../support/made-workbook';

/** Raised parts stand between "^" and "^". */
const runs = (text: string): { text: string; isRaised: boolean }[] =>
  text.split('^').map((part, index) => ({ text: part, isRaised: index % 2 === 1 }));

test.each([
  ['2.265^1^', '2.265¹'],
  ['2021^2^', '2021²'],
  ['Tổng cộng^12^', 'Tổng cộng¹²'],
  ['185.6^5)^', '185.6⁵⁾'],
  ['720^1,2^', '720¹,²'],
  ['720^a^', '720ᵃ'],
  ['^1^ Chưa gồm vốn đối ứng', '¹ Chưa gồm vốn đối ứng'],
  ['diện tích (m^2^)', 'diện tích (m²)'],
  ['10^-3^', '10⁻³'],
  ['720^1^^2^', '720¹²'],
])('%s reads %s', (written, joined) => {
  expect(joinedRuns(runs(written))).toBe(joined);
});

test.each([
  ['in brackets a mark is told as it stands', '720^(1)^', '720(1)'],
  ['stars are marks as they are', '720^*^', '720*'],
  ['a raised đ is the currency', '1.000^đ^', '1.000đ'],
  ['n may be thousand', '50^n^', '50n'],
  ['a figure that is raised as a whole is no mark', '^2.265^', '2.265'],
  ['words that are raised are words', 'Vốn ^ngân sách^', 'Vốn ngân sách'],
  ['endings of foreign ordinals', '1^st^', '1st'],
])('%s', (_, written, joined) => {
  expect(joinedRuns(runs(written))).toBe(joined);
});

const run = (text: string, look: string): string => `<r>${look === '' ? '' : `<rPr>${look}</rPr>`}<t>${text}</t></r>`;
const RICH = run('2.265', '') + run('1', '<b/><vertAlign val="superscript"/><sz val="9"/>') + run(' tr', '<b/>');

test('shared and inline texts, and nothing but superscript', async () => {
  const lowered = run('CO', '') + run('2', '<vertAlign val="subscript"/>') + run('3', '<vertAlign val="baseline"/>');
  const workbook = await openWorkbookFile(
    madeWorkbook({
      sheets: {
        A: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${RICH}</is></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row></sheetData>`,
      },
      sharedStrings: `<si>${RICH}</si><si>${lowered}</si><si><t>2.265</t><rPh sb="0" eb="1"><t>1</t></rPh></si>`,
    }),
    'x',
  );
  const { sheets } = await workbook.readWorkbook();
  expect(sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(['2.265¹ tr', '2.265¹ tr', 'CO23', '2.265']);
});

test('a text with a raised mark is edited like any other, and its neighbours keep theirs', async () => {
  const data = (first: string): string => `<row r="1"><c r="A1"${first}</c><c r="B1" t="inlineStr"><is>${RICH}</is></c></row>`;
  const bytes = madeWorkbook({ sheets: { A: `<sheetData>${data(` t="inlineStr"><is>${RICH}</is>`)}</sheetData>` } });
  const workbook = await openWorkbookFile(bytes, 'x');
  const edit = { sheet: 'A', cell: 'A1', before: '2.265¹ tr', after: 2265 };
  expect((await workbook.applyEdits([edit])).refused).toEqual([]);
  const again = await (await openWorkbookFile(workbook.save(), 'x')).readWorkbook();
  expect(again.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual([2265, '2.265¹ tr']);
  await workbook.applyEdits([{ ...edit, before: 2265, after: '2.265¹ tr' }]);
  expect(Buffer.from(workbook.save()).equals(Buffer.from(bytes))).toBe(true);
});

test('old workbooks: the font of each stretch tells, over texts that are cut into several records', async () => {
  const bytes = madeOldWorkbook(
    [
      [...oldText.plain('khac'), ...oldText.rich('2.2651', [5, 5]), ...oldText.cut('Nguồn vốn', 2)],
      [...oldText.rest('Nguồn vốn', 2), ...oldText.wide('Đối ứng')],
      [...oldText.rich('2021 2 nam', [4, 5], [6, 0]), ...oldText.rich('7201', [3, 3])],
    ],
    6,
  );
  const { sheets } = await (await openWorkbookFile(bytes, 'x')).readWorkbook();
  expect(sheets[0]?.rows.map(([first]) => first?.value)).toEqual(['khac', '2.265¹', 'Nguồn vốn', 'Đối ứng', '2021 ² nam', '7201']);
});

/** `soatbieu words`: amounts as people type them; whatever is wrong is said in one sentence with exit status 2. */
import { run } from '../../../src/apps/cli/run';

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function words(...argv: string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await run(['words', ...argv], { out: (text) => (out += text), err: (text) => (err += text), isTerminal: false });
  return { status, out, err };
}

test.each<[string[], string]>([
  [['309.600', '--unit', 'million-vnd'], 'Ba trăm linh chín tỷ sáu trăm triệu đồng'],
  [['309600', '--unit', 'million-vnd', '--by-unit'], 'Ba trăm linh chín nghìn sáu trăm triệu đồng'],
  [['4,7', '--unit=billion-vnd'], 'Bốn tỷ bảy trăm triệu đồng'],
  [['4,7 tỷ đồng'], 'Bốn tỷ bảy trăm triệu đồng'],
  [['4,7', 'tỷ'], 'Bốn tỷ bảy trăm triệu đồng'],
  [['309', '600', '000'], 'Ba trăm linh chín triệu sáu trăm nghìn đồng'],
  [['-12', '--unit', 'thousand-vnd'], 'Âm mười hai nghìn đồng'],
  [['104', '--spelling', 'lẻ,chẵn'], 'Một trăm lẻ bốn đồng chẵn'],
  [['24.000', '--spelling', 'ngàn,bốn'], 'Hai mươi bốn ngàn đồng'],
  [['0'], 'Không đồng'],
  [['104', '--lang', 'en'], 'Một trăm linh bốn đồng'],
])('%j is “%s”', async (argv, said) => {
  expect(await words(...argv)).toEqual({ status: 0, out: `${said}\n`, err: '' });
});

test('a comma that could group is told how it was read, beside the words', async () => {
  expect(await words('4,700', '--unit', 'million-vnd')).toEqual({
    status: 0,
    out: 'Bốn triệu bảy trăm nghìn đồng\n',
    err: '4,700 được hiểu là 4,7 triệu đồng.\n',
  });
});

test.each<[string[], string]>([
  [[], 'Thiếu số tiền cần đọc thành chữ; ví dụ: soatbieu words 309.600 --unit million-vnd.'],
  [['nhiều tiền'], '“nhiều tiền” không phải một số tiền đọc được; viết như 309.600 hoặc 4,7.'],
  [['4..7'], '“4..7” không phải một số tiền đọc được; viết như 309.600 hoặc 4,7.'],
  [['50%'], '“50%” không phải một số tiền đọc được; viết như 309.600 hoặc 4,7.'],
  [['khoảng 400'], '“khoảng 400” không phải một số tiền đọc được; viết như 309.600 hoặc 4,7.'],
  [['1'.repeat(19)], `${'1'.repeat(19)} lớn quá, chỉ đọc được số có tới 18 chữ số.`],
  [['4', '--unit', 'triệu'], '--unit không nhận “triệu”; chỉ nhận vnd, thousand-vnd, million-vnd, billion-vnd.'],
  [['4 tỷ', '--unit', 'million-vnd'], '“4 tỷ” đã ghi đơn vị, khác với --unit million-vnd; chỉ giữ một.'],
  [['4', '--spelling', 'tám'], '--spelling không nhận “tám”; chỉ nhận linh, lẻ, nghìn, ngàn, tư, bốn, chẵn.'],
  [['4', '--unit'], 'Tùy chọn --unit cần một giá trị.'],
  [['4', '--by-unit=1'], 'Tùy chọn --by-unit không đi kèm giá trị.'],
  [['4', '--even'], 'Không có tùy chọn “--even”; xem soatbieu words --help.'],
  [['4', '--lang', 'fr'], '--lang không nhận “fr”; chỉ nhận vi, en.'],
])('%j is refused: %s', async (argv, sentence) => {
  expect(await words(...argv)).toEqual({ status: 2, out: '', err: `${sentence}\n` });
});

test('the help names every option', async () => {
  const { status, out } = await words('--help');
  expect(status).toBe(0);
  for (const option of ['--unit', '--by-unit', '--spelling', '--lang', '--help']) expect(out).toContain(option);
});

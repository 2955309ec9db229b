/** Amounts in words: the table of the standard sheets, and every way of spelling reads back to the amount written. */
import fc from 'fast-check';
import { amountFromText, toPlainText, ZERO, type Amount } from '../../../src/core/money/amount';
import { convert, money, type KnownUnit } from '../../../src/core/money/money';
import { readWords } from '../../../src/core/money/read-words';
import { numberInWords, writeWords, type WordsOptions } from '../../../src/core/money/words';

const amount = (text: string): Amount => amountFromText(text) ?? ZERO;
const inDong = (text: string): string | null => {
  const read = readWords(text);
  return read && toPlainText(read.amount);
};

test.each([
  ['0', 'không'],
  ['4', 'bốn'],
  ['5', 'năm'],
  ['10', 'mười'],
  ['11', 'mười một'],
  ['14', 'mười bốn'],
  ['15', 'mười lăm'],
  ['20', 'hai mươi'],
  ['21', 'hai mươi mốt'],
  ['24', 'hai mươi tư'],
  ['25', 'hai mươi lăm'],
  ['44', 'bốn mươi tư'],
  ['55', 'năm mươi lăm'],
  ['100', 'một trăm'],
  ['101', 'một trăm linh một'],
  ['104', 'một trăm linh bốn'],
  ['105', 'một trăm linh năm'],
  ['110', 'một trăm mười'],
  ['115', 'một trăm mười lăm'],
  ['121', 'một trăm hai mươi mốt'],
  ['1000', 'một nghìn'],
  ['1001', 'một nghìn không trăm linh một'],
  ['1015', 'một nghìn không trăm mười lăm'],
  ['1100', 'một nghìn một trăm'],
  ['2021', 'hai nghìn không trăm hai mươi mốt'],
  ['4700', 'bốn nghìn bảy trăm'],
  ['30900', 'ba mươi nghìn chín trăm'],
  ['251000', 'hai trăm năm mươi mốt nghìn'],
  ['309600', 'ba trăm linh chín nghìn sáu trăm'],
  ['523056', 'năm trăm hai mươi ba nghìn không trăm năm mươi sáu'],
  ['1000001', 'một triệu không trăm linh một'],
  ['1234567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
  ['2500000', 'hai triệu năm trăm nghìn'],
  ['309000600', 'ba trăm linh chín triệu sáu trăm'],
  ['1000000000', 'một tỷ'],
  ['1000000005', 'một tỷ không trăm linh năm'],
  ['309600000000', 'ba trăm linh chín tỷ sáu trăm triệu'],
  ['15000000000000', 'mười lăm nghìn tỷ'],
  ['2000000000000000', 'hai triệu tỷ'],
  ['4.7', 'bốn phẩy bảy'],
  ['4.05', 'bốn phẩy không năm'],
  ['0.25', 'không phẩy hai mươi lăm'],
  ['-12', 'âm mười hai'],
])('%s is “%s”', (figure, words) => {
  expect(numberInWords(amount(figure))).toBe(words);
  expect(inDong(words)).toBe(figure);
});

test.each<[string, KnownUnit, Partial<WordsOptions>, string]>([
  ['309600', 'million-vnd', {}, 'Ba trăm linh chín tỷ sáu trăm triệu đồng'],
  ['309600', 'million-vnd', { reading: 'by-unit' }, 'Ba trăm linh chín nghìn sáu trăm triệu đồng'],
  ['4.7', 'million-vnd', {}, 'Bốn triệu bảy trăm nghìn đồng'],
  ['4.7', 'billion-vnd', { reading: 'by-unit' }, 'Bốn phẩy bảy tỷ đồng'],
  ['104', 'vnd', { zeroTens: 'lẻ', even: true }, 'Một trăm lẻ bốn đồng chẵn'],
  ['24', 'thousand-vnd', { thousand: 'ngàn', four: 'bốn' }, 'Hai mươi bốn ngàn đồng'],
  ['0.5', 'vnd', { even: true }, 'Không phẩy năm đồng'],
  ['-3', 'billion-vnd', {}, 'Âm ba tỷ đồng'],
  ['0', 'million-vnd', {}, 'Không đồng'],
])('%s %s %j is “%s”', (figure, unit, options, words) => {
  expect(writeWords(amount(figure), { unit, ...options })).toBe(words);
});

test('words by unit that would be heard as another amount are written in đồng', () => {
  // "một triệu năm trăm sáu mươi bảy nghìn đồng" is 1.567.000 đồng to everybody.
  expect(writeWords(amount('1000567'), { unit: 'thousand-vnd', reading: 'by-unit' })).toBe('Một tỷ năm trăm sáu mươi bảy nghìn đồng');
});

const units = fc.constantFrom<KnownUnit>('vnd', 'thousand-vnd', 'million-vnd', 'billion-vnd');
const options = fc.record({
  unit: units,
  zeroTens: fc.constantFrom('linh' as const, 'lẻ' as const),
  thousand: fc.constantFrom('nghìn' as const, 'ngàn' as const),
  four: fc.constantFrom('tư' as const, 'bốn' as const),
  even: fc.boolean(),
  reading: fc.constantFrom('in-dong' as const, 'by-unit' as const),
});
/** Figures with groups of zeros are the ones that go wrong, so they are made often. */
const whole = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 18n }),
  fc.tuple(fc.bigInt({ min: 0n, max: 9999n }), fc.integer({ min: 0, max: 14 })).map(([head, zeros]) => head * 10n ** BigInt(zeros)),
  fc
    .array(fc.constantFrom('000', '005', '010', '100', '021', '999', '104'), { maxLength: 5 })
    .map((groups) => BigInt(`1${groups.join('')}`)),
);
const figure = fc
  .tuple(whole, fc.constantFrom('', '7', '05', '125', '000000001', '10203040506070809'), fc.boolean())
  .map(([head, tail, minus]) => `${minus && (head > 0n || tail !== '') ? '-' : ''}${String(head)}${tail === '' ? '' : `.${tail}`}`);

test('what is written reads back to the same amount, in every spelling', () => {
  fc.assert(
    fc.property(figure, options, (plain, choice) => {
      const expected = toPlainText(convert(money(amount(plain), choice.unit), 'vnd').amount);
      expect(inDong(writeWords(amount(plain), choice))).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

test('marks may be missing and the tone may stand on either vowel', () => {
  fc.assert(
    fc.property(figure, options, (plain, choice) => {
      const words = writeWords(amount(plain), choice);
      const bare = words
        .normalize('NFD')
        .replace(/[\u0300-\u036F]/g, '')
        .replace(/đ/g, 'd');
      expect(inDong(bare)).toBe(inDong(words));
      expect(inDong(words.toUpperCase())).toBe(inDong(words));
    }),
  );
  expect(inDong('mừơi lăm triệu đồng')).toBe('15000000');
});

test.each([
  ['(Bằng chữ: Ba trăm lẻ chín tỉ, sáu trăm triệu đồng chẵn./.)', '309600000000'],
  ['Số tiền bằng chữ: hai mươi nhăm triệu đồng', '25000000'],
  ['Mười lăm nghìn tỷ đồng Việt Nam', '15000000000000'],
  ['Hai lăm triệu đồng', '25000000'],
  ['hai triệu rưỡi', '2500000'],
  ['bốn phẩy bảy năm triệu đồng', '4750000'],
  ['một triệu không nghìn không trăm linh một đồng', '1000001'],
  ['một nghìn lẻ năm', '1005'],
  ['ba tỷ năm mươi triệu', '3050000000'],
])('“%s” is %s', (text, plain) => {
  expect(inDong(text)).toBe(plain);
});

test.each([
  ['two values', 'một trăm hai'],
  ['two values behind a power', 'hai nghìn năm'],
  ['a preposition, not a figure', 'từ hai triệu'],
  ['a sentence', 'Tổng kinh phí là hai triệu đồng'],
  ['figures', 'năm 2026'],
  ['a unit alone', 'triệu đồng'],
  ['powers out of order', 'hai tỷ ba nghìn năm trăm triệu triệu tỷ nghìn'],
  ['half a number', 'hai mươi phẩy'],
  ['nothing', ''],
])('%s is not read: “%s”', (_, text) => {
  expect(readWords(text)).toBeNull();
});

test('the unit is the one the words end in', () => {
  expect(readWords('ba trăm triệu đồng')?.unit).toBe('million-vnd');
  expect(readWords('ba trăm linh năm đồng')?.unit).toBe('vnd');
  expect(readWords('ba trăm triệu')?.unit).toBeNull();
});

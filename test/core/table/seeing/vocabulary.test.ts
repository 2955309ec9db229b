/** The words of the field are recognised in every spelling the lexicon promises, in Unicode and in the old codings. */
import { decode, detectEncoding } from '../../../../src/core/table/seeing/legacy-encoding';
import { composed, fold } from '../../../../src/core/table/seeing/fold';
import { columnWords, lineWords, moneyUnitWords, sourceWords } from '../../../../src/core/table/seeing/vocabulary';

test.each([
  ['Đề nghị hỗ trợ từ kinh phí khuyến công quốc gia', 'national'],
  ['- Kinh phí KCQG', 'national'],
  ['NSTW', 'national'],
  ['+ NSĐP', 'local'],
  ['NS tỉnh', 'local'],
  ['ĐƯ', 'counterpart'],
  ['Vốn của cơ sở CNNT', 'counterpart'],
  ['doi ung cua cac co so cong nghiep nong thon', 'counterpart'],
  ['Vốn lồng ghép từ các chương trình, dự án', 'integrated'],
  ['Khác', 'other'],
  ['Ngân sách nhà nước', 'stateBudget'],
  ['Tổng kinh phí', 'total'],
  ['Tổ chức hội chợ gắn với Chương trình khuyến công quốc gia', null],
  ['Trung tâm Khuyến công quốc gia', null],
])('source: %p is %p', (text, id) => {
  expect(sourceWords.find(fold(text))).toBe(id);
});

test.each([
  ['Số TT', 'ordinal'],
  ['Nguồn kinh phí', 'description'],
  ['ĐVT', 'unitOfMeasure'],
  ['Mức hỗ trợ/cơ sở', 'unitPrice'],
  ['UTH 2025', 'year'],
  ['2026 (dự kiến)', 'year'],
  ['GĐ 2021 - 2025', 'periodTotal'],
  ['Tổng\ncộng', 'periodTotal'],
  ['Tỉ lệ %', 'percent'],
  ['Ghi chú', 'note'],
])('column: %p is %p', (text, id) => {
  expect(columnWords.find(fold(text))).toBe(id);
});

test.each([
  ['TỔNG SỐ', 'grandTotal'],
  ['Cộng mục 2', 'subtotal'],
  ['Tổng cộng (I)', 'subtotal'],
  ['Tr.đó: Từ nguồn vốn TPCP', 'partialBreakdown'],
  ['Chia ra', 'fullBreakdown'],
  ['Cao Bằng, ngày 28 tháng 11 năm 2025', 'signature'],
  ['KT. GIÁM ĐỐC', 'signature'],
  ['Đơn vị: Triệu đồng', 'unitLine'],
  ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 28 tháng 11 năm 2025 của UBND tỉnh)', 'heading'],
])('line: %p is %p', (text, id) => {
  expect(lineWords.find(fold(text))).toBe(id);
});

test.each([
  ['tr.đ', 'million-vnd'],
  ['Tr. đồng', 'million-vnd'],
  ['1.000 đồng', 'thousand-vnd'],
  ['1.000.000đ', 'million-vnd'],
  ['VNĐ', 'vnd'],
  ['tỉ đồng', 'billion-vnd'],
  ['mô hình', null],
])('unit: %p is %p', (text, id) => {
  expect(moneyUnitWords.find(fold(text))).toBe(id);
});

test.each([
  ['Tæng céng', 'tcvn3', 'Tổng cộng'],
  ['KhuyÕn c«ng ®Þa ph\u00AD¬ng', 'tcvn3', 'Khuyến công địa phương'],
  ['§èi øng cña c¬ së', 'tcvn3', 'Đối ứng của cơ sở'],
  ['§¬n vÞ: triÖu ®ång', 'tcvn3', 'Đơn vị: triệu đồng'],
  ['Toång coäng', 'vni', 'Tổng cộng'],
  ['Khuyeán coâng ñòa phöông', 'vni', 'Khuyến công địa phương'],
  ['Ñoái öùng cuûa cô sôû', 'vni', 'Đối ứng của cơ sở'],
  ['Ñôn vò: trieäu ñoàng', 'vni', 'Đơn vị: triệu đồng'],
])('%p is %s for %p, seen by its characters alone', (written, encoding, unicode) => {
  const found = detectEncoding(written, '');
  expect(found).toBe(encoding);
  expect(decode(written, found)).toBe(unicode);
});

test.each(['Tổng cộng', 'Cộng hòa xã hội chủ nghĩa', 'Kê khai tháng tám', 'Total général', 'Größe über alles', 'KCQG 2021'])(
  '%p is no old coding',
  (text) => {
    expect(detectEncoding(text, 'Times New Roman')).toBeNull();
  },
);

test('decomposed letters compare equal in any order of their marks', () => {
  const written = 'tổng cộng';
  expect(composed(written.normalize('NFD'))).toBe(written);
  expect(composed('to\u0309\u0302ng')).toBe('tổng');
  expect(fold(written.normalize('NFD'))).toBe('tong cong');
});

test.each([
  ['Lao động trong độ tuổi', null],
  ['Cơ sở trong đô thị', null],
  ['Lao động trong độ tuổi, trong đó: nữ', 'partialBreakdown'],
  ['Trong đó: vốn vay', 'partialBreakdown'],
  ['Trong do: von vay', 'partialBreakdown'],
  ['Làng nghề gốm', null],
  ['Gồm:', 'fullBreakdown'],
])('line with its marks: %p is %p', (text, id) => {
  expect(lineWords.find(fold(text), text)).toBe(id);
});

test.each([
  ['Lương', null],
  ['Lượng', 'quantity'],
  ['Luong', 'quantity'],
  ['Khoán', null],
  ['Khoản', 'code'],
  ['Mục chi', null],
  ['Mức chi', 'unitPrice'],
  ['Sổ', null],
  ['Mã QHNS', 'code'],
])('column with its marks: %p is %p', (text, id) => {
  expect(columnWords.find(fold(text), text)).toBe(id);
});

test('a source keeps its meaning beside a word that folds like it', () => {
  expect(sourceWords.find(fold('Ngân sách tỉnh (tính đến 31/12)'), 'Ngân sách tỉnh (tính đến 31/12)')).toBe('local');
  expect(sourceWords.find(fold('Tính'), 'Tính')).toBeNull();
});

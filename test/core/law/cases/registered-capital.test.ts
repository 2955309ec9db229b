/** The registered capital that a line names. */
import { registeredCapital } from '../../../../src/core/law/cases/registered-capital';
import { toPlainText } from '../../../../src/core/money/amount';

test.each([
  ['Thành lập doanh nghiệp có vốn đăng ký trên 20 tỷ đồng', '20000.000001'],
  ['Thành lập doanh nghiệp (vốn điều lệ 15 tỷ đồng)', '15000'],
  ['Doanh nghiệp mới, vốn đăng ký 7,5 tỷ', '7500'],
  ['Doanh nghiệp mới, vốn đăng ký 900 triệu đồng', '900'],
])('%s', (text, million) => {
  const amount = registeredCapital(text, 'million-vnd');
  expect(amount && toPlainText(amount)).toBe(million);
});

test.each(['Hỗ trợ thành lập 02 doanh nghiệp', 'Vốn đối ứng 500 triệu đồng', 'Lãi suất vốn vay 5 tỷ đồng'])('none in “%s”', (text) => {
  expect(registeredCapital(text, 'million-vnd')).toBeNull();
});

/** The lines under a sheet of results: when, by what, how many, and a fingerprint that follows the figures and nothing else. */
import { certificateLines } from '../../../src/core/messages/reports/certificate';
import { contentsText } from '../../../src/core/workbook/contents-text';
import { MemoryWorkbook } from '../../support/memory-port';

const COUNTS = { error: 2, warning: 1, info: 0, undecided: 3 };

test('says when, by what, and what was found', () => {
  const certificate = { at: '2026-11-05T16:45', tool: '0.3.0', caps: '2026.2', contents: 'ab12' };
  expect(certificateLines(certificate, COUNTS, 1, 'vi')).toEqual([
    'Soát lúc 16:45 ngày 05/11/2026 bằng Soát Biểu 0.3.0, bộ mức chi 2026.2.',
    'Kết quả lúc đó: 2 lỗi, 1 cảnh báo, 0 lưu ý, 3 chỗ chưa đủ căn cứ, 1 chỗ đã bỏ qua có lý do.',
    'Mã nhận dạng số liệu đã soát (SHA-256 của nội dung các ô; số liệu đổi thì mã đổi): ab12',
  ]);
});

test('leaves out what nobody knows', () => {
  const certificate = { at: '2026-11-05T16:45', tool: '', caps: '2026.2', contents: null };
  expect(certificateLines(certificate, COUNTS, 0, 'vi')).toHaveLength(2);
});

async function textOf(value: number | string, bold = false): Promise<string> {
  const book = new MemoryWorkbook({
    sheets: [
      { name: 'Biểu 1', cells: { A1: { value: 'Nguồn' }, B2: { value, style: { bold } }, B3: { formula: '=B2*2', value: 20 } } },
      { name: 'Trang khác', cells: { A1: { value: 1 } } },
    ],
  });
  return contentsText(await book.readWorkbook(), ({ name }) => name === 'Trang khác');
}

test('a fingerprint follows contents and nothing else', async () => {
  const text = await textOf(10);
  expect(await textOf(10, true)).toBe(text);
  expect(await textOf(11)).not.toBe(text);
  expect(await textOf('10')).not.toBe(text);
  expect(text).not.toContain('Trang khác');
  expect(text).toContain('=B2*2');
});

import { crc32 } from '../../../src/hosts/files/zip/crc32';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the check value of the standard', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
});

test('nothing sums to nothing', () => {
  expect(crc32(new Uint8Array())).toBe(0);
});

test('pieces sum to the whole, wherever it is cut', () => {
  const whole = bytes('Khuyến công địa phương');
  for (let cut = 0; cut <= whole.length; cut++) expect(crc32(whole.subarray(cut), crc32(whole.subarray(0, cut)))).toBe(crc32(whole));
});

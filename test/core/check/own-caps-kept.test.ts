/** Caps of the office's own that a workbook keeps: read back as they were written, whatever else is remembered, and in force for its lines. */
import { checkWorkbook } from '../../../src/core/check/check';
import { parseMemory, sectionOf, serializeMemory, withSection, EMPTY_MEMORY } from '../../../src/core/check/memory';
import { capsSection, NOTHING_SAID, optionsOf, withOwnRecord, withoutOwnRecord } from '../../../src/core/check/said-of-caps';
import { readActText } from '../../../src/core/law/from-text/read-act-text';
import { recordsOf } from '../../../src/core/law/from-text/record-list';
import type { FlatRecord } from '../../../src/core/law/own-caps/flat-record';
import { readOwnFile } from '../../../src/core/law/own-caps/read-own-file';
import { readText } from '../../support/tables';

const ACT = [
  'HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG',
  'Số: 9/2021/NQ-HĐND',
  'NGHỊ QUYẾT',
  'Quy định mức chi hoạt động khuyến công',
  'Điều 4. Mức chi',
  '1. Hỗ trợ ứng dụng máy móc thiết bị: tối đa 50% chi phí nhưng không quá 200 triệu đồng/cơ sở.',
  'Điều 5. Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2022.',
].join('\n');

const PLAN = `
UBND TỈNH LÂM ĐỒNG
KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2023
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCĐP hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 600 | 250 | 350`;

const [proposed] = recordsOf(readActText(ACT), { province: null });
if (proposed === undefined) throw new Error('nothing was proposed');
const confirmed: FlatRecord = { ...proposed, verifiedBy: 'Lê Thị Ba', verifiedOn: '2023-02-01' };

const told = (said: typeof NOTHING_SAID): string[] => {
  const { workbook, options } = readText(PLAN);
  return checkWorkbook(workbook, { ...options, ...optionsOf(said) })
    .findings.filter(({ code }) => code.startsWith('SB5'))
    .map(({ code, severity, cell, difference }) => `${code} ${severity} ${cell} ${difference === null ? '' : '±'}`);
};

test('a confirmed cap binds the lines of its province from its day on; an unconfirmed one binds nothing', () => {
  const without = told(NOTHING_SAID);
  expect(without.filter((one) => one.startsWith('SB501'))).toEqual([]);
  expect(told(withOwnRecord(NOTHING_SAID, proposed))).toEqual(without);
  // 250 triệu đồng for one facility, of which the act lets 200.
  expect(told(withOwnRecord(NOTHING_SAID, confirmed))).toEqual(['SB501 error D5 ±']);
  const later = { ...confirmed, act: { ...confirmed.act, inForceFrom: '2024-01-01' } };
  expect(told(withOwnRecord(NOTHING_SAID, later)).filter((one) => one.startsWith('SB501'))).toEqual([]);
});

test('kept and read back, changed in place by its id, and gone when it is taken out', () => {
  const said = withOwnRecord({ ...NOTHING_SAID, province: 'lam-dong' }, confirmed);
  const text = serializeMemory(withSection(EMPTY_MEMORY, capsSection, said));
  const back = sectionOf(parseMemory(text).memory, capsSection);
  expect(back).toEqual(said);
  const changed = withOwnRecord(back, { ...confirmed, amountMillionVnd: '250' });
  expect(changed.records.map(({ amountMillionVnd }) => amountMillionVnd)).toEqual(['250']);
  expect(told(changed)).toEqual([]);
  expect(withoutOwnRecord(changed, confirmed.id).records).toEqual([]);
});

test('which item of a list without numbers a cap stands in goes with it, from the text to the cap that is tested', () => {
  const [, second] = recordsOf(
    readActText(
      [
        ...ACT.split('\n').slice(0, 5),
        '1. Hỗ trợ ứng dụng máy móc thiết bị:',
        '- Tại phường: tối đa 40% chi phí, không quá 150 triệu đồng/cơ sở.',
        '- Tại xã: tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.',
      ].join('\n'),
    ),
    { province: null },
  );
  expect(second).toMatchObject({ article: 'Điều 4 khoản 1', passage: 'gạch đầu dòng 2', amountMillionVnd: '200' });
  const { acts, faults } = readOwnFile({ records: [{ ...second, verifiedBy: 'Lê Thị Ba', verifiedOn: '2023-02-01' }] });
  expect(faults).toEqual([]);
  expect(acts.flatMap(({ caps }) => caps.map(({ passage }) => passage))).toEqual(['gạch đầu dòng 2']);
});

test('what cannot be read of the memory is left out, and the rest stays', () => {
  const stored = { records: [{ id: 'x' }, 7, null, { ...confirmed, activity: 'khong-co' }, confirmed] };
  expect(capsSection.read(stored).records.map(({ id }) => id)).toEqual([confirmed.id]);
});

/** What stands around a table: agency names, title, unit line, notes, signatures. */
import type { UnitId } from '../../src/core/money/money';
import { write, type DraftSheet } from './draft';
import type { Random } from './random';
import { NOTES, PROVINCES } from './words';

const UNIT_WORDS: Readonly<Record<UnitId, readonly string[]>> = {
  'million-vnd': ['Triệu đồng', 'triệu đồng', 'trđ', 'Tr.đồng', 'triệu đ', '1.000.000 đồng'],
  'thousand-vnd': ['nghìn đồng', 'Nghìn đồng', '1.000 đồng', '1000đ', 'ngàn đồng'],
  vnd: ['đồng', 'Đồng', 'VNĐ', 'đồng Việt Nam'],
  'billion-vnd': ['tỷ đồng', 'Tỷ đồng', 'tỉ đồng'],
  unknown: [],
  other: [],
};

export type UnitPlace = 'left' | 'right' | 'title' | 'headings' | 'missing';

export interface UnitWish {
  readonly place: UnitPlace;
  readonly word: string;
}

/** @param headingsCanSayIt whether some column of money has words of its own to hang the unit on */
export function drawUnit(random: Random, unit: UnitId, headingsCanSayIt: boolean): UnitWish {
  const words = UNIT_WORDS[unit];
  if (words.length === 0) return { place: 'missing', word: '' };
  return {
    place: random.weighted({ right: 7, left: 1, title: 1, headings: headingsCanSayIt ? 1.5 : 0, missing: 0 }),
    word: random.pick(words),
  };
}

const unitLine = (random: Random, word: string): string =>
  random.pick([`Đơn vị: ${word}`, `Đơn vị tính: ${word}`, `ĐVT: ${word}`, `(Đơn vị tính: ${word})`, `ĐVT : ${word}`]);

/** @returns the row where the table's heading starts */
export function writeAbove(
  sheet: DraftSheet,
  random: Random,
  title: string,
  unit: UnitWish,
  top: number,
  left: number,
  right: number,
): number {
  let row = top;
  const province = random.pick(PROVINCES);
  if (random.chance(0.5)) {
    const middle = Math.max(left + 2, right - 3);
    write(sheet, row, left, random.pick(['ỦY BAN NHÂN DÂN', `UBND TỈNH ${province.toUpperCase()}`]));
    write(sheet, row, middle, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true });
    write(sheet, row + 1, left, random.pick(['SỞ CÔNG THƯƠNG', 'TRUNG TÂM KHUYẾN CÔNG']), { bold: true });
    write(sheet, row + 1, middle, 'Độc lập - Tự do - Hạnh phúc', { bold: true });
    row += random.int(2, 3);
  }
  row = writeTitle(sheet, random, title, unit, row, left, right);
  if (random.chance(0.3))
    write(
      sheet,
      row++,
      left,
      `(Kèm theo Tờ trình số ${String(random.int(10, 400))}/TTr-SCT ngày ${String(random.int(10, 28))}/${String(random.int(3, 12))}/${String(random.int(2018, 2025))} của Sở Công Thương ${province})`,
    );
  return writeUnit(sheet, random, unit, row, left, right);
}

export function writeTitle(
  sheet: DraftSheet,
  random: Random,
  title: string,
  unit: UnitWish,
  top: number,
  left: number,
  right: number,
): number {
  let row = top;
  if (random.chance(0.4)) write(sheet, row++, left, random.pick(['Phụ lục 1', 'Phụ lục II', 'Biểu số 03', 'PHỤ LỤC']), { bold: true });
  write(sheet, row, left, unit.place === 'title' ? `${title} (ĐVT: ${unit.word})` : title, { bold: true });
  if (random.chance(0.4)) sheet.merges.push({ top: row, left, bottom: row, right });
  return row + 1;
}

export function writeUnit(sheet: DraftSheet, random: Random, unit: UnitWish, top: number, left: number, right: number): number {
  let row = top + (random.chance(0.4) ? 1 : 0);
  if (unit.place === 'right') write(sheet, row++, random.chance(0.7) ? right : Math.max(left, right - 1), unitLine(random, unit.word));
  if (unit.place === 'left') write(sheet, row++, left, unitLine(random, unit.word));
  return row + (random.chance(0.2) ? 1 : 0);
}

/** @returns the first row below */
export function writeBelow(sheet: DraftSheet, random: Random, top: number, left: number, right: number, signed: boolean): number {
  let row = top + 1;
  if (random.chance(0.4)) write(sheet, row++, left + random.int(0, 1), random.pick(NOTES));
  if (!signed) return row;
  const side = Math.max(left + 2, right - 2);
  row++;
  write(
    sheet,
    row++,
    side,
    `${random.pick(PROVINCES)}, ngày ${String(random.int(10, 28))} tháng ${String(random.int(3, 12))} năm ${String(random.int(2018, 2026))}`,
  );
  write(sheet, row, left + 1, 'NGƯỜI LẬP BIỂU', { bold: true });
  write(sheet, row++, side, random.pick(['GIÁM ĐỐC', 'KT. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']), { bold: true });
  write(sheet, row, left + 1, '(Ký, ghi rõ họ tên)');
  return row + 1;
}

/**
 * `npm run examples`: writes the sample workbooks of examples/. The plan is the published one of handbook 5.1, laid out as
 * staff lay it out; the second copy has its figures typed and holds three faults. The same bytes on every machine and day.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

const YEARS = [2021, 2022, 2023, 2024, 2025];
const SOURCES = [
  ['Đề nghị hỗ trợ từ kinh phí khuyến công quốc gia', [2800, 4700, 6900, 6200, 7100]],
  ['Khuyến công địa phương', [5000, 5500, 6100, 6800, 7500]],
  ['Đối ứng của các cơ sở công nghiệp nông thôn', [38800, 47830, 51060, 52200, 61110]],
];

const HEADER_ROW = 9;
const FIRST_LINE = 11;
const TOTAL_ROW = FIRST_LINE + SOURCES.length;
const FIRST_YEAR = 3;
const TOTAL_COLUMN = FIRST_YEAR + YEARS.length;
const LAST = 'H';

/**
 * One fault of each kind. No two of them stand in the same row sum or column sum, so each can be proved on its own:
 * D13 breaks line 3 and year 2022, G14 breaks year 2025 and the line of totals, E11 stands in line 1 and year 2023.
 */
const FAULTS = {
  D13: 48730, // two neighbouring digits swapped: 47.830
  G14: 75110, // one wrong digit in a total: 75.710
  E11: '6. 900', // a figure typed as text, with a blank in it
};

const FONT = 'Times New Roman';
const SIZE = 13;
const FIXED_DAY = new Date(Date.UTC(2020, 11, 1));

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const thin = { style: 'thin' };
const BORDER = { top: thin, left: thin, bottom: thin, right: thin };

function workbook() {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'Soát Biểu', lastModifiedBy: 'Soát Biểu', created: FIXED_DAY, modified: FIXED_DAY });
  const sheet = book.addWorksheet('Tổng hợp kinh phí', {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
  });
  sheet.columns = [{ width: 6 }, { width: 54 }, ...YEARS.map(() => ({ width: 12 })), { width: 14 }];
  return { book, sheet };
}

/** Writes a text into a merged block. */
function block(sheet, range, text, { font = {}, horizontal = 'center', wrapText = false, height } = {}) {
  sheet.mergeCells(range);
  const cell = sheet.getCell(range.split(':')[0]);
  cell.value = text;
  cell.font = { name: FONT, size: SIZE, ...font };
  cell.alignment = { horizontal, vertical: 'middle', wrapText };
  if (height) sheet.getRow(cell.row).height = height;
}

function surroundings(sheet) {
  block(sheet, 'A1:B1', 'UBND TỈNH BẮC GIANG');
  block(sheet, `C1:${LAST}1`, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { font: { bold: true } });
  block(sheet, 'A2:B2', 'SỞ CÔNG THƯƠNG', { font: { bold: true } });
  block(sheet, `C2:${LAST}2`, 'Độc lập - Tự do - Hạnh phúc', { font: { bold: true, underline: true } });
  block(sheet, `A4:${LAST}4`, 'TỔNG HỢP KINH PHÍ THỰC HIỆN KẾ HOẠCH KHUYẾN CÔNG', { font: { bold: true, size: 14 }, height: 22 });
  block(sheet, `A5:${LAST}5`, 'GIAI ĐOẠN 2021 - 2025', { font: { bold: true, size: 14 }, height: 22 });
  block(
    sheet,
    `A7:${LAST}7`,
    'Tổng kinh phí dự kiến triển khai thực hiện Kế hoạch giai đoạn 2021 - 2025 là 309.600 triệu đồng, trong đó:',
    { horizontal: 'left', height: 22 },
  );
  block(sheet, `F8:${LAST}8`, 'Đơn vị: Triệu đồng', { font: { italic: true }, horizontal: 'right', height: 20 });
  const place = TOTAL_ROW + 2;
  block(sheet, `D${place}:${LAST}${place}`, 'Bắc Giang, ngày      tháng      năm 2020', { font: { italic: true }, height: 20 });
  block(sheet, `A${place + 1}:B${place + 1}`, 'NGƯỜI LẬP BIỂU', { font: { bold: true } });
  block(sheet, `D${place + 1}:${LAST}${place + 1}`, 'GIÁM ĐỐC', { font: { bold: true } });
  block(sheet, `A${place + 2}:B${place + 2}`, '(Ký, ghi rõ họ tên)', { font: { italic: true } });
  block(sheet, `D${place + 2}:${LAST}${place + 2}`, '(Ký tên, đóng dấu)', { font: { italic: true } });
}

function header(sheet) {
  sheet.mergeCells(`A${HEADER_ROW}:A${HEADER_ROW + 1}`);
  sheet.mergeCells(`B${HEADER_ROW}:B${HEADER_ROW + 1}`);
  sheet.mergeCells(`C${HEADER_ROW}:G${HEADER_ROW}`);
  sheet.mergeCells(`${LAST}${HEADER_ROW}:${LAST}${HEADER_ROW + 1}`);
  sheet.getCell(`A${HEADER_ROW}`).value = 'TT';
  sheet.getCell(`B${HEADER_ROW}`).value = 'Nguồn kinh phí';
  sheet.getCell(`C${HEADER_ROW}`).value = 'Năm thực hiện';
  sheet.getCell(`${LAST}${HEADER_ROW}`).value = 'Tổng cộng';
  YEARS.forEach((year, index) => (sheet.getCell(HEADER_ROW + 1, FIRST_YEAR + index).value = year));
  for (const row of [HEADER_ROW, HEADER_ROW + 1]) {
    sheet.getRow(row).height = 22;
    for (let column = 1; column <= TOTAL_COLUMN; column++) {
      const cell = sheet.getCell(row, column);
      cell.font = { name: FONT, size: SIZE, bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = BORDER;
    }
  }
}

/** @param total makes the content of a total from the range it sums and its value */
function lines(sheet, total) {
  const column = (index) => sheet.getColumn(index).letter;
  SOURCES.forEach(([name, amounts], index) => {
    const row = FIRST_LINE + index;
    sheet.getCell(row, 1).value = index + 1;
    sheet.getCell(row, 2).value = name;
    amounts.forEach((amount, year) => (sheet.getCell(row, FIRST_YEAR + year).value = amount));
    sheet.getCell(row, TOTAL_COLUMN).value = total(`C${row}:G${row}`, sum(amounts));
  });
  sheet.getCell(TOTAL_ROW, 2).value = 'Tổng cộng';
  for (let index = FIRST_YEAR; index <= TOTAL_COLUMN; index++) {
    const parts = SOURCES.map(([, amounts]) => (index === TOTAL_COLUMN ? sum(amounts) : amounts[index - FIRST_YEAR]));
    sheet.getCell(TOTAL_ROW, index).value = total(`${column(index)}${FIRST_LINE}:${column(index)}${TOTAL_ROW - 1}`, sum(parts));
  }
  for (let row = FIRST_LINE; row <= TOTAL_ROW; row++) {
    sheet.getRow(row).height = 24;
    for (let index = 1; index <= TOTAL_COLUMN; index++) {
      const cell = sheet.getCell(row, index);
      cell.font = { name: FONT, size: SIZE, bold: row === TOTAL_ROW || index === TOTAL_COLUMN };
      cell.border = BORDER;
      const horizontal = index === 1 || (row === TOTAL_ROW && index === 2) ? 'center' : index === 2 ? 'left' : 'right';
      cell.alignment = { horizontal, vertical: 'middle' };
      if (index >= FIRST_YEAR) cell.numFmt = '#,##0';
    }
  }
}

/** Zip entries carry the hour of writing in local time; a local date gives the same bytes in every time zone. */
async function bytesOf(book) {
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return zipSync(parts, { level: 6, mtime: new Date(2020, 11, 1) });
}

/** @returns the bytes of each sample by file name */
export async function examples() {
  const clean = workbook();
  surroundings(clean.sheet);
  header(clean.sheet);
  lines(clean.sheet, (range, result) => ({ formula: `SUM(${range})`, result }));

  const faulty = workbook();
  surroundings(faulty.sheet);
  header(faulty.sheet);
  lines(faulty.sheet, (_, result) => result);
  for (const [cell, value] of Object.entries(FAULTS)) faulty.sheet.getCell(cell).value = value;

  return {
    'bac-giang-2021-2025.xlsx': await bytesOf(clean.book),
    'bac-giang-2021-2025-co-loi.xlsx': await bytesOf(faulty.book),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../examples/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await examples())) {
    writeFileSync(new URL(name, folder), bytes);
    process.stdout.write(`examples/${name}\n`);
  }
}

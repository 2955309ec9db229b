/** A new sheet as the XML of its part, in the order the schema asks for. Knows nothing of the package around it. */
import { rangeToA1, toA1 } from '../../../core/workbook/address';
import { cellsWithMerges, extentOf } from '../../../core/workbook/insertion';
import type { NewCell, NewSheet, NewStyle, NewValidation } from '../../../core/workbook/new-sheet';
import { NEW_FONT, NEW_FONT_SIZE } from '../../../core/workbook/new-sheet-snapshot';
import { rowHeightFor } from '../../../core/workbook/row-height';
import { encodeAttribute, escapeXml, encodeText } from '../ooxml/escapes';
import { digitWidthOf } from './new-formats';

export interface SheetSurroundings {
  readonly namespace: string;
  readonly formatOf: (style: NewStyle, isQuoted: boolean) => number;
  /** Pixels of a digit of the workbook's normal font. */
  readonly digitWidth: number;
  /** The sheet is the one in front. */
  readonly isSelected: boolean;
}

/** What a text begins with that Excel, on editing the cell, would take for a formula. */
const LIKE_A_FORMULA = /^[=+\-@]/;

export function worksheetXml(sheet: NewSheet, around: SheetSurroundings): string {
  const { rows, columns } = extentOf(sheet);
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeToA1({ top: 0, left: 0, bottom: Math.max(0, rows - 1), right: Math.max(0, columns - 1) })}"/>`,
    viewXml(sheet, around.isSelected),
    // What Excel gives a line of Times New Roman 12.
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    columnsXml(sheet, around),
    `<sheetData>${rowsXml(sheet, around)}</sheetData>`,
    // Without a password: it keeps formulas from being typed over by accident, not from anybody's eyes.
    sheet.isProtected ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0"/>' : '',
    counted(
      'mergeCells',
      sheet.merges.map((merge) => `<mergeCell ref="${rangeToA1(merge)}"/>`),
    ),
    counted('dataValidations', sheet.validations.map(validationXml)),
    pageXml(sheet),
  ];
  return `<worksheet xmlns="${around.namespace}">${parts.join('')}</worksheet>`;
}

const counted = (name: string, elements: readonly string[]): string =>
  elements.length === 0 ? '' : `<${name} count="${String(elements.length)}">${elements.join('')}</${name}>`;

function viewXml({ freeze }: NewSheet, isSelected: boolean): string {
  const selected = isSelected ? ' tabSelected="1"' : '';
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  const corner = toA1({ row: rows, column: columns });
  const pane = `<pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
  const selection = `<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}

/** Widths are counted in digits of our font, and written in digits of the workbook's: the sheet comes out equally wide anywhere. */
function columnsXml({ columnWidths }: NewSheet, { digitWidth, formatOf }: SheetSurroundings): string {
  if (columnWidths.length === 0) return '';
  const own = digitWidthOf(NEW_FONT, NEW_FONT_SIZE);
  const plain = formatOf({}, false);
  const columns = columnWidths.map((width, index) => {
    const written = Math.floor(((width * own + 5) / digitWidth) * 256) / 256;
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(written)}" style="${String(plain)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(sheet: NewSheet, around: SheetSurroundings): string {
  const cells = cellsWithMerges(sheet);
  const lines: string[] = [];
  for (let row = 0; row < Math.max(cells.length, sheet.rowHeights.length); row++) {
    const content = Array.from(cells[row] ?? [], (cell, column) =>
      cell === undefined ? '' : cellXml(cell, toA1({ row, column }), around),
    );
    const xml = content.join('');
    const tall = heightXml(sheet, cells[row] ?? [], row);
    if (xml === '' && tall === '') continue;
    lines.push(`<row r="${String(row + 1)}"${tall}>${xml}</row>`);
  }
  return lines.join('');
}

/** A height that the sheet asks for stays; one worked out here gives way as soon as the row is edited. */
function heightXml({ rowHeights, columnWidths, merges }: NewSheet, cells: readonly (NewCell | undefined)[], row: number): string {
  const asked = rowHeights[row] ?? null;
  if (asked !== null) return ` ht="${String(asked)}" customHeight="1"`;
  const needed = rowHeightFor(cells, row, columnWidths, merges);
  return needed === null ? '' : ` ht="${String(needed)}"`;
}

function cellXml({ content, style }: NewCell, place: string, { formatOf }: SheetSurroundings): string {
  const isQuoted = content?.kind === 'text' && LIKE_A_FORMULA.test(content.text);
  const open = `<c r="${place}" s="${String(formatOf(style, isQuoted))}"`;
  if (content === null || (content.kind === 'text' && content.text === '')) return `${open}/>`;
  if (content.kind === 'number') return `${open}><v>${String(content.value)}</v></c>`;
  if (content.kind === 'text') return `${open} t="inlineStr"><is><t xml:space="preserve">${encodeText(content.text)}</t></is></c>`;
  const formula = `<f>${escapeXml(content.formula.slice(1))}</f>`;
  if (typeof content.value === 'number') return `${open}>${formula}<v>${String(content.value)}</v></c>`;
  return `${open} t="str">${formula}<v>${encodeText(content.value)}</v></c>`;
}

function validationXml({ range, allow, title, message }: NewValidation): string {
  const words = `errorTitle="${encodeAttribute(title)}" error="${encodeAttribute(message)}"`;
  const open = (type: string): string =>
    `<dataValidation type="${type}"${allow.kind === 'calculated' ? ' errorStyle="warning"' : ''} allowBlank="1" showErrorMessage="1" ${words} sqref="${rangeToA1(range)}">`;
  if (allow.kind === 'list') {
    const list = `"${allow.values.join(',').replace(/"/g, '""')}"`;
    return `${open('list')}<formula1>${escapeXml(list)}</formula1></dataValidation>`;
  }
  if (allow.kind === 'calculated') return `${open('custom')}<formula1>FALSE</formula1></dataValidation>`;
  const { kind, min, max } = allow;
  if (max === null) return `${open(`${kind}" operator="greaterThanOrEqual`)}<formula1>${String(min)}</formula1></dataValidation>`;
  return `${open(kind)}<formula1>${String(min)}</formula1><formula2>${String(max)}</formula2></dataValidation>`;
}

const PAPER = { A4: 9, A3: 8 } as const;
const inches = (millimetres: number): string => String(Math.round((millimetres / 25.4) * 1000) / 1000);

/** The page number stands in the middle of the top margin, from the second page on (NĐ 30/2020/NĐ-CP, Phụ lục I). */
function pageXml({ page: { paper, landscape, margins } }: NewSheet): string {
  const { top, bottom, left, right } = margins;
  const number = encodeText(`&C&"${NEW_FONT},Regular"&13&P`);
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(top / 2)}" footer="${inches(bottom / 2)}"/>`,
    `<pageSetup paperSize="${String(PAPER[paper])}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    `<headerFooter differentFirst="1"><oddHeader>${number}</oddHeader></headerFooter>`,
  ].join('');
}

/**
 * The office's own caps of the sheet "Mức chi áp dụng" as a person changes them elsewhere: each line with what it says, and the edits that make
 * the sheet say something else. What a line means is settled in read-own-sheet.ts; nothing of it is kept anywhere but in its cells.
 */
import { amountFromText, scaleByPowerOfTen, toDouble, toPlainText, type Amount } from '../../money/amount';
import { UNIT_EXPONENT, type KnownUnit } from '../../money/money';
import { fold } from '../../table/seeing/fold';
import { toA1 } from '../../workbook/address';
import { contentOf, type CellContent, type Edit } from '../../workbook/edit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Entry } from '../act';
import { countUnitName } from '../activities';
import type { Catalogue } from '../catalogue';
import type { Day } from '../day';
import type { Fault } from '../json-fields';
import type { OwnColumn, OwnSheet } from './own-cap-columns';
import { entryIn, forceIn, forceText, withEntry } from './own-cap-texts';
import { cellOf, figureOf, readOwnRows, textOf, UNVERIFIED, type OwnRow, type OwnWords } from './read-own-sheet';

/** What of a line can be changed. */
export interface SheetCapFields {
  /** "50"; null where there is none or none that can be read. */
  readonly percent: string | null;
  /** In million đồng. */
  readonly amount: string | null;
  /** Id of a count unit; null where the line names none that is known. */
  readonly per: string | null;
  /** "Nghị quyết 07/2025/NQ-HĐND, Điều 5 khoản 2" */
  readonly basis: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface SheetCap extends SheetCapFields {
  readonly sheet: string;
  /** Cell of its name: "B12". */
  readonly cell: string;
  readonly label: string;
  readonly source: string;
  /** Who held it against the act, and when; null where nobody said so. */
  readonly entered: Entry | null;
  readonly faults: readonly Fault[];
}

/** Every line of the forms of a workbook that says something of the office's own. */
export function sheetCapsOf(workbook: WorkbookSnapshot, catalogue: Catalogue, province: string | null, words: OwnWords): SheetCap[] {
  return readOwnRows(workbook, catalogue, province, words).map((row) => capOf(row, words));
}

function capOf({ form, row, found: [first], faults }: OwnRow, words: OwnWords): SheetCap {
  const written = forceIn(textOf(form, row, 'force'));
  const days = first?.cap ?? (typeof written === 'string' ? { from: null, to: null } : written);
  const unit = textOf(form, row, 'unit');
  return {
    sheet: form.sheet.name,
    cell: addressOf(form, row, 'activity') ?? '',
    label: textOf(form, row, 'activity'),
    source: textOf(form, row, 'source'),
    percent: plain(figureOf(cellOf(form, row, 'percent'))),
    amount: plain(inMillion(figureOf(cellOf(form, row, 'amount')), form.unit)),
    per: unit === '' ? (first?.cap.per ?? null) : words.countUnit(unit),
    basis: textOf(form, row, 'basis'),
    from: days.from,
    to: days.to,
    entered: entryIn(`${textOf(form, row, 'standing')}; ${textOf(form, row, 'remark')}`),
    faults,
  };
}

const plain = (amount: Amount | null): string | null => (amount === null ? null : toPlainText(amount));

const inMillion = (amount: Amount | null, unit: KnownUnit): Amount | null =>
  amount === null ? null : scaleByPowerOfTen(amount, UNIT_EXPONENT[unit] - UNIT_EXPONENT['million-vnd']);

function addressOf({ columns }: OwnSheet, row: number, name: OwnColumn): string | null {
  const column = columns.get(name);
  return column === undefined ? null : toA1({ row, column });
}

/**
 * The edits that make the line say what these fields say, with who says so and when. Cells whose field is as it was are left as they are.
 * Empty where the line is no longer there.
 */
export function editsOfSheetCap(
  { sheet, cell }: Pick<SheetCap, 'sheet' | 'cell'>,
  fields: SheetCapFields,
  entry: Entry,
  rows: readonly OwnRow[],
  words: OwnWords,
): Edit[] {
  const own = rows.find(({ form, row }) => form.sheet.name === sheet && addressOf(form, row, 'activity') === cell);
  if (own === undefined) return [];
  const { form, row } = own;
  const before = capOf(own, words);
  const edits: Edit[] = [];
  const put = (name: OwnColumn, after: CellContent): void => {
    const address = addressOf(form, row, name);
    const content = contentOf(cellOf(form, row, name));
    const now = content === '' ? null : content;
    if (address !== null && now !== after) edits.push({ sheet, cell: address, before: content, after });
  };
  if (fields.percent !== before.percent) {
    const isRate = cellOf(form, row, 'percent')?.style.numberFormat.includes('%') === true;
    put('percent', numberOf(fields.percent, isRate ? -2 : 0));
  }
  if (fields.amount !== before.amount) put('amount', numberOf(fields.amount, UNIT_EXPONENT['million-vnd'] - UNIT_EXPONENT[form.unit]));
  if (fields.per !== before.per && fields.per !== null) put('unit', countUnitName(fields.per, 'vi'));
  if (fields.basis !== before.basis) put('basis', fields.basis);
  if (fields.from !== before.from || fields.to !== before.to) put('force', forceText(fields) || null);
  if (edits.length === 0) return [];
  const standing = textOf(form, row, 'standing');
  const isOthers = own.isFilledIn || UNVERIFIED.test(fold(standing)) || standing === '';
  if (!form.columns.has('remark') || entryIn(standing) !== null) put('standing', withEntry(isOthers ? ENTERED : standing, entry));
  else {
    if (isOthers) put('standing', ENTERED);
    put('remark', withEntry(textOf(form, row, 'remark'), entry));
  }
  return edits;
}

/** What the form's own list calls it. */
const ENTERED = 'do đơn vị nhập';

function numberOf(text: string | null, exponent: number): number | null {
  const amount = text === null ? null : amountFromText(text);
  return amount === null ? null : toDouble(scaleByPowerOfTen(amount, exponent));
}

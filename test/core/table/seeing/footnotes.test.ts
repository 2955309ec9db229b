/** Every mark that a figure may carry is told, and found again in the note below the table however that is written. */
import { readNumber } from '../../../../src/core/money/read-number';
import { footnoteMarks, notesBelow } from '../../../../src/core/table/seeing/footnotes';
import { SheetView } from '../../../../src/core/table/seeing/sheet-view';
import { sheetOf } from '../../../support/sheets';

test.each<[string, string[]]>([
  ['720*', ['*']],
  ['720 (**)', ['**']],
  ['4.700 (1)', ['1']],
  ['4.700[12]', ['12']],
  ['4.700¹', ['1']],
  ['4.700⁰', ['0']],
  ['4.700¹²', ['12']],
  ['4.700⁵⁾', ['5']],
  ['4.700 ⁵⁾ ', ['5']],
  ['4.700¹,²', ['1', '2']],
  ['4.700ᵃ', ['a']],
  ['⁵⁾4.700', ['5']],
  ['¹ 4.700', ['1']],
])('%s carries %j', (text, marks) => {
  expect(footnoteMarks(text)).toEqual(marks);
  // What is a mark is no part of the figure.
  expect(readNumber(text)).toMatchObject({ kind: 'number', flaw: 'footnote' });
});

test.each(['4.700', '(4.700)', '-720', '(1)', '1.234,5'])('%s carries none', (text) => {
  expect(footnoteMarks(text)).toEqual([]);
});

const notesIn = (...texts: string[]): string[] => {
  const view = new SheetView(sheetOf([['Cộng', 1], ...texts.map((text) => [text])]));
  return [...notesBelow(view, { top: 0, left: 0, bottom: 0, right: 1 })];
};

test.each<[string, string[]]>([
  ['(*) Chưa gồm vốn lồng ghép', ['*']],
  ['**Chưa gồm vốn lồng ghép', ['**']],
  ['Ghi chú: (1) Số ước thực hiện', ['1']],
  ['Ghi chú (2) Số ước thực hiện', ['2']],
  ['1. Số ước thực hiện', ['1']],
  ['- [3] Số ước thực hiện', ['3']],
  ['¹Số ước thực hiện', ['1']],
  ['⁵⁾ Số ước thực hiện', ['5']],
  ['¹² Số ước thực hiện', ['12']],
  ['a) Số ước thực hiện', ['a']],
  ['ᵃ Số ước thực hiện', ['a']],
  ['¹, ² Số ước thực hiện', ['1', '2']],
  ['(1) Số ước thực hiện\n(2) Số đã duyệt', ['1', '2']],
  ['An Phú, ngày 5 tháng 6', []],
  ['2026', []],
])('the note “%s” explains %j', (text, marks) => {
  expect(notesIn(text)).toEqual(marks);
});

/** Corrections in the memory of a workbook: what is written comes back, what is not understood stays and has no effect. */
import { EMPTY_MEMORY, parseMemory, sectionOf, serializeMemory, withSection } from '../../../src/core/check/memory';
import { correctionSection, withCorrection, withoutCorrections } from '../../../src/core/check/remembered-corrections';
import { marksOfEdges } from '../../../src/core/table/said/corrected-area';
import type { Correction } from '../../../src/core/table/model/corrections';
import { SheetView } from '../../../src/core/table/seeing/sheet-view';
import { sayColumn, sayLine, understood } from '../../support/corrections';
import { readText } from '../../support/tables';

const { workbook } = readText(`Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc | 100 | 200 | 300
2 | Hội chợ | 50 | 60 | 110
  | Tổng cộng | 150 | 260 | 410`);
const table = understood(workbook);
const NONE = { corrections: [], foreign: [] };

function edges(): Correction {
  const [sheet] = workbook.sheets;
  const marks = sheet && marksOfEdges(new SheetView(sheet), { headerRow: 1, headerRows: 1, lastRow: 4, left: 0, right: 4 });
  if (!marks) throw new Error('no edges');
  return { what: 'edges', table: table.mark, ...marks };
}

const ALL: readonly Correction[] = [
  sayColumn(table, 'C', { year: 2026, source: 'national' }),
  sayColumn(table, 'E', { year: 'period', source: 'all' }),
  sayLine(table, 3, 'parent', 4),
  sayLine(table, 4, 'ignored'),
  edges(),
  { what: 'unit', table: table.mark, as: 'vnd' },
  { what: 'kind', table: table.mark, as: 'project-list' },
  { what: 'period', table: table.mark, as: { from: 2026, to: 2030 } },
];

test('every kind of correction comes back as it was said', () => {
  const text = serializeMemory(withSection(EMPTY_MEMORY, correctionSection, { corrections: ALL, foreign: [] }));
  expect(sectionOf(parseMemory(text).memory, correctionSection)).toEqual({ corrections: ALL, foreign: [] });
});

test('nothing said leaves no section', () => {
  expect(correctionSection.write(NONE)).toBeUndefined();
  expect(correctionSection.read(undefined)).toEqual(NONE);
});

test.each([
  ['of a kind that is not known', { what: 'colour', table: table.mark }],
  ['without its table', { what: 'unit', as: 'vnd' }],
  ['with a role that is not known', { ...sayLine(table, 3, 'item'), as: 'later' }],
  ['with a year that is none', { ...ALL[0], as: { role: 'figure', measure: 'money', year: 'mai', source: null } }],
  ['with a mark that is none', { ...sayLine(table, 3, 'item'), line: 'Máy móc' }],
  ['with a period turned round', { what: 'period', table: table.mark, as: { from: 2030, to: 2026 } }],
  ['that is no entry', 'một'],
])('an entry %s is kept and not applied', (_, entry) => {
  const read = correctionSection.read([entry, ALL[5]]);
  expect(read).toEqual({ corrections: [ALL[5]], foreign: [entry] });
  expect(correctionSection.write(read)).toEqual([ALL[5], entry]);
});

test('what is said later of the same thing replaces what was said before, and can be taken back', () => {
  const [column = edges(), total = edges()] = ALL;
  const again = sayColumn(table, 'C', { role: 'note' });
  const said = withCorrection({ corrections: [column, total], foreign: [1] }, again);
  expect(said).toEqual({ corrections: [total, again], foreign: [1] });
  expect(withoutCorrections(said, [column])).toEqual({ corrections: [total], foreign: [1] });
  expect(correctionSection.read([column, again]).corrections).toEqual([again]);
});

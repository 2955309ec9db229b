/** The names in a folder as submissions: what is one unit's, what is a paper, and how units are called. */
import { letterNames } from '../../../src/apps/submissions/file-names';
import { submissionsIn } from '../../../src/apps/submissions/in-folder';

const told = (paths: readonly string[], folders?: readonly string[]) =>
  submissionsIn(paths, folders).map(({ unit, folder, files, leftAside }) => [unit, folder, files.join('|'), leftAside.join('|')]);

test('every sub-folder is a unit with all that lies in it, every single file is one', () => {
  expect(
    told([
      'Huyện B/phụ lục 10.xlsx',
      'Huyện B/phụ lục 2.xlsx',
      'Huyện B/kế hoạch.docx',
      'Huyện B/công văn.pdf',
      'Huyện B/cũ/kế hoạch.doc',
      'Huyện A.ods',
      'ghi chú.txt',
    ]),
  ).toEqual([
    ['Huyện A', '', 'Huyện A.ods', ''],
    ['Huyện B', 'Huyện B', 'kế hoạch.docx|phụ lục 2.xlsx|phụ lục 10.xlsx|cũ/kế hoạch.doc', 'công văn.pdf'],
  ]);
});

test('what is hidden, open in Excel or written by the product itself is no paper', () => {
  expect(told(['A/~$biểu.xlsx', 'A/biểu.xlsx', 'A/biểu.xlsx.soatbieu.json', '.thùng/biểu.xlsx', 'A/.cũ/biểu.xlsx', '.DS_Store'])).toEqual([
    ['A', 'A', 'biểu.xlsx', ''],
  ]);
});

test('an empty folder is a submission without a file', () => {
  expect(told([], ['Huyện C', '.git'])).toEqual([['Huyện C', 'Huyện C', '', '']]);
});

test('names that would be the same stay apart, and letters from a Mac are written as everybody writes them', () => {
  expect(told(['Bắc.xlsx', 'Bắc.docx', 'Nam.xlsx'.normalize('NFD')]).map(([unit]) => unit)).toEqual(['Bắc.docx', 'Bắc.xlsx', 'Nam']);
  expect(told(['Hà Nội.xlsx'.normalize('NFD')]).map(([unit]) => unit)).toEqual(['Hà Nội']);
});

test('folders whose names differ in how their letters are written, or in capitals, are units of their own', () => {
  const [together, apart] = ['Bắc Hà'.normalize('NFC'), 'Bắc Hà'.normalize('NFD')];
  const units = told([`${together}/a.xlsx`, `${apart}/b.xlsx`, 'BẮC HÀ/c.xlsx', 'Bắc Hà (2)/d.xlsx']).map(([unit, , files]) => [
    unit,
    files,
  ]);
  expect(new Map(units as [string, string][])).toEqual(
    new Map([
      ['Bắc Hà (2)', 'd.xlsx'],
      ['BẮC HÀ', 'c.xlsx'],
      ['Bắc Hà', expect.stringMatching(/^[ab]\.xlsx$/) as string],
      ['Bắc Hà (3)', expect.stringMatching(/^[ab]\.xlsx$/) as string],
    ]),
  );
});

test('letters of such units lie beside one another on every disk', () => {
  const names = letterNames(['Bắc Hà', 'Bắc Hà'.normalize('NFD'), 'BẮC HÀ', 'bắc hà (2)', 'Nam']);
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(5);
});

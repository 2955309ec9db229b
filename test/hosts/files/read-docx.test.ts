import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { rangeToA1 } from '../../../src/core/workbook/address';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import {
  field,
  madeDocument,
  p,
  run,
  tableOf,
  tableWithWidths,
  tbl,
  tc,
  textBox,
  tr,
  type MadeDocument,
} from '../../support/made-document';

const sheetsOf = async (made: MadeDocument): Promise<readonly SheetSnapshot[]> =>
  (await (await openWorkbookFile(madeDocument(made), 'kế hoạch.docx')).readWorkbook()).sheets;

const rowsOf = (sheet: SheetSnapshot | undefined): unknown[][] =>
  (sheet?.rows ?? []).map((row) => Array.from(row, (cell) => cell?.value ?? null));

const textOf = async (made: MadeDocument): Promise<unknown[]> => rowsOf((await sheetsOf(made))[0]).map(([value]) => value ?? null);

test('paragraphs are the sheet “Văn bản”, one a row; tables with figures are sheets of their own, counted with all others', async () => {
  const body = [
    tbl(tr('UBND TỈNH CAO BẰNG|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
    p('KẾ HOẠCH'),
    p(''),
    p('Kinh phí như sau:'),
    tableOf(`Nguồn | 2026
      Khuyến công quốc gia | 2.870`),
    p('Nơi nhận:'),
  ].join('');
  const sheets = await sheetsOf({ body });
  expect(sheets.map(({ name }) => name)).toEqual(['Văn bản', 'Bảng 2']);
  expect(rowsOf(sheets[0]).map(([value]) => value ?? null)).toEqual([
    'UBND TỈNH CAO BẰNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'KẾ HOẠCH',
    null,
    'Kinh phí như sau:',
    'Nơi nhận:',
  ]);
  expect(rowsOf(sheets[1])).toEqual([
    ['Nguồn', '2026'],
    ['Khuyến công quốc gia', '2.870'],
  ]);
  expect(sheets[1]?.inDocument).toEqual({ as: 'table', paragraphs: 'Văn bản', behind: 5 });
});

test('a text is put together from its runs, with tabs, breaks and hyphens, and the raised mark of a note', async () => {
  const body =
    p(`${run('2')}${run('.87')}${run('0')}`) +
    p('<w:r><w:t>Số:</w:t><w:tab/><w:t>12/KH</w:t><w:noBreakHyphen/><w:t>SCT</w:t><w:br/><w:t>dòng hai</w:t></w:r>') +
    p(`${run('1.500')}<w:r><w:footnoteReference w:id="7"/></w:r>`) +
    p(`${run('1.600')}${run('2', '<w:vertAlign w:val="superscript"/>')}`) +
    p(
      `<w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>`,
    );
  expect(await textOf({ body })).toEqual(['2.870', 'Số:\t12/KH-SCT\ndòng hai', '1.500¹', '1.600²', 'abc']);
});

test('tracked changes stand as accepted: inserted and moved here stays, deleted and moved away goes, also rows and ends of paragraphs', async () => {
  const body = [
    p(`${run('Tổng: ')}<w:del><w:r><w:delText>12.400</w:delText></w:r></w:del><w:ins>${run('12.500')}</w:ins>${run(' triệu đồng')}`),
    p(`<w:moveFrom>${run('chuyển đi')}</w:moveFrom>`),
    p(`<w:moveTo>${run('chuyển đến')}</w:moveTo>`),
    p(run('Một câu '), '<w:rPr><w:del/></w:rPr>'),
    p(run('nối liền.')),
    p(run('đậm'), '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'),
    tbl(tr('A|1'), tr('B|2', '<w:del/>'), tr('C|3', '<w:ins/>')),
    tbl(tr('Đã xóa|1', '<w:del/>')),
    p('Xen giữa'),
    tbl(tr('D|4')),
  ].join('');
  const sheets = await sheetsOf({ body });
  expect(rowsOf(sheets[0]).map(([value]) => value ?? null)).toEqual([
    'Tổng: 12.500 triệu đồng',
    null,
    'chuyển đến',
    'Một câu nối liền.',
    'đậm',
    'Xen giữa',
  ]);
  expect(rowsOf(sheets[1])).toEqual([
    ['A', '1'],
    ['C', '3'],
  ]);
  expect(sheets.map(({ name }) => name)).toEqual(['Văn bản', 'Bảng 1', 'Bảng 2']);
});

test('of a field only the result is text, in fields within fields as well', async () => {
  const body =
    p(`${run('Cộng ')}${field(' =SUM(ABOVE) ', run('5.670'))}`) +
    p(field(` IF ${field('DOCPROPERTY x', run('trong mã'))} `, run('kết quả'))) +
    p(`<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>`) +
    p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HỎNG</w:instrText></w:r>') +
    p('vẫn đọc');
  expect(await textOf({ body })).toEqual(['Cộng 5.670', 'kết quả', '3', null, 'vẫn đọc']);
});

test('a text box is read once, behind the paragraph it hangs on, its tables as well', async () => {
  const sheets = await sheetsOf({
    body: p(`${run('Trước')}${textBox(p('Trong khung') + tableOf('Năm|2026\nVốn|500'))}${run(' sau')}`) + p('Cuối'),
  });
  expect(rowsOf(sheets[0]).map(([value]) => value)).toEqual(['Trước sau', 'Trong khung', 'Cuối']);
  expect(sheets.slice(1).map(({ name }) => name)).toEqual(['Bảng 1']);
});

test('hidden text is not there; a hidden row is a hidden line', async () => {
  const body =
    p(`${run('Thấy')}${run(' không thấy', '<w:vanish/>')}`) +
    p(`${run('theo kiểu', '<w:rStyle w:val="An"/>')}${run('trái kiểu', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')}`) +
    tbl(tr('A|1'), tr('B|2', '<w:hidden/>'), tr('C|3'));
  const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
  const sheets = await sheetsOf({ body, styles });
  expect(rowsOf(sheets[0]).map(([value]) => value)).toEqual(['Thấy', 'trái kiểu']);
  expect(sheets[1]?.hiddenRows).toEqual([1]);
});

test('merged cells stand at their place in the grid', async () => {
  const body = tbl(
    tr([tc('TT', '<w:vMerge w:val="restart"/>'), tc('Nguồn', '<w:vMerge w:val="restart"/>'), tc('Năm', '<w:gridSpan w:val="2"/>')]),
    tr([tc('', '<w:vMerge/>'), tc('', '<w:vMerge w:val="continue"/>'), tc('2026'), tc('2027')]),
    tr([tc('1'), tc('A'), tc('10'), tc('20')]),
    tr(['10', '20'], '<w:gridBefore w:val="2"/>'),
  );
  const sheet = (await sheetsOf({ body }))[1];
  expect(sheet?.merges.map(rangeToA1)).toEqual(['A1:A2', 'B1:B2', 'C1:D1']);
  expect(rowsOf(sheet)).toEqual([
    ['TT', 'Nguồn', 'Năm'],
    [null, null, '2026', '2027'],
    ['1', 'A', '10', '20'],
    [null, null, '10', '20'],
  ]);
});

test('a nested table counts on its own; one that only places text is read as its paragraphs', async () => {
  const inner = tableOf('Năm|2026\nVốn|500');
  const framed = await sheetsOf({ body: tbl(tr([tc(p('Lời dẫn') + inner + p('Lời kết'))])) });
  expect(framed.map(({ name }) => name)).toEqual(['Văn bản', 'Bảng 2']);
  expect(rowsOf(framed[0]).map(([value]) => value)).toEqual(['Lời dẫn', 'Lời kết']);
  const both = await sheetsOf({ body: tbl(tr([tc('Vốn'), tc('700'), tc(p('xem') + inner + p(''))])) });
  expect(both.map(({ name }) => name)).toEqual(['Văn bản', 'Bảng 1', 'Bảng 2']);
  expect(rowsOf(both[1])).toEqual([['Vốn', '700', 'xem']]);
});

test('a table that goes on under the same head is one with it, and later tables keep their number', async () => {
  const first = tableOf(`TT | Nội dung | 2026
    1 | Hội chợ | 500`);
  const second = tableOf(`TT | Nội dung | 2026
    2 | Đào tạo | 300
    | Tổng cộng | 800`);
  const after = tableOf('Năm|2027\nVốn|1');
  for (const between of ['', p(''), p('<w:r><w:br w:type="page"/></w:r>'), p('Biểu 1 (tiếp theo)')]) {
    const sheets = await sheetsOf({ body: first + between + second + p('Ghi chú') + after });
    expect(sheets.map(({ name }) => name)).toEqual(['Văn bản', 'Bảng 1', 'Bảng 3']);
    expect(rowsOf(sheets[1]).map((row) => row[1])).toEqual(['Nội dung', 'Hội chợ', 'Đào tạo', 'Tổng cộng']);
  }
  const apart = await sheetsOf({ body: first + p('Biểu 2. Kinh phí của xã Đông') + second });
  expect(apart.map(({ name }) => name)).toEqual(['Văn bản', 'Bảng 1', 'Bảng 2']);
  const ended = await sheetsOf({ body: second + second });
  expect(ended.map(({ name }) => name)).toEqual(['Văn bản', 'Bảng 1', 'Bảng 2']);
});

describe('a table that goes on without its head', () => {
  const WIDTHS = [700, 4000, 1200, 1200];
  const FIRST = `TT | Nội dung | 2026 | 2027
    1 | Hội chợ | 500 | 600`;
  const SECOND = `2 | Đào tạo | 300 | 200
    | Tổng cộng | 800 | 800`;
  const namesOf = async (between: string, second: string, widths = WIDTHS, first = FIRST): Promise<readonly string[]> =>
    (await sheetsOf({ body: tableWithWidths(WIDTHS, first) + between + tableWithWidths(widths, second) })).slice(1).map(({ name }) => name);

  test('is one with the table above where columns are as wide and nothing stands between', async () => {
    for (const between of [p(''), p('<w:r><w:br w:type="page"/></w:r>'), p('(tiếp theo)')])
      expect(await namesOf(between, SECOND)).toEqual(['Bảng 1']);
    const sheets = await sheetsOf({ body: tableWithWidths(WIDTHS, FIRST) + p('') + tableWithWidths(WIDTHS, SECOND) });
    expect(rowsOf(sheets[1])).toEqual([
      ['TT', 'Nội dung', '2026', '2027'],
      ['1', 'Hội chợ', '500', '600'],
      ['2', 'Đào tạo', '300', '200'],
      [null, 'Tổng cộng', '800', '800'],
    ]);
    expect(sheets[1]?.inDocument).toMatchObject({ goesOn: true });
  });

  test.each([
    ['a title stands between', p('Biểu 2. Kinh phí của xã Đông'), SECOND, WIDTHS, FIRST],
    ['a column is wider', p(''), SECOND, [700, 3800, 1400, 1200], FIRST],
    ['a column is missing', p(''), '2 | Đào tạo | 300\n| Tổng cộng | 800', [700, 4000, 1200], FIRST],
    ['it has a head of its own', p(''), `TT | Nguồn vốn | 2026 | 2027\n${SECOND}`, WIDTHS, FIRST],
    ['years head it', p(''), '| Nguồn vốn | 2028 | 2029\n1 | Ngân sách | 5 | 6', WIDTHS, FIRST],
    ['its lines begin anew', p(''), '1 | Đào tạo | 300 | 200\n2 | Tập huấn | 10 | 10', WIDTHS, FIRST],
    ['it begins with column numbers', p(''), '(1) | (2) | (3) | (4)\n2 | Đào tạo | 300 | 200', WIDTHS, FIRST],
    ['its figures stand in other columns', p(''), '2 | Đào tạo | 300 | 200', WIDTHS, 'TT | Nội dung | Nơi | 2027\n1 | Hội chợ | Xã | 600'],
    ['a total closes the first', p(''), SECOND, WIDTHS, `${FIRST}\n| Tổng cộng | 500 | 600`],
    [
      'both begin with a total',
      p(''),
      '| Tổng cộng | 30 | 20\n2 | Đào tạo | 30 | 20',
      WIDTHS,
      FIRST.replace('\n', '\n| Tổng cộng | 500 | 600\n'),
    ],
  ])('stays apart where %s', async (_, between, second, widths, first) => {
    expect(await namesOf(between, second, widths, first)).toEqual(['Bảng 1', 'Bảng 2']);
  });

  test('stays apart where the file states no widths', async () => {
    expect((await sheetsOf({ body: tableOf(FIRST) + p('') + tableOf(SECOND) })).slice(1).map(({ name }) => name)).toEqual([
      'Bảng 1',
      'Bảng 2',
    ]);
  });
});

test('numbers that Word puts before lines by itself stand before them', async () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const at = (id: number, ilvl: number): string => `<w:numPr><w:ilvl w:val="${String(ilvl)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;
  const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const body = [
    p('Mục tiêu', '<w:pStyle w:val="Muc"/>'),
    p('', at(1, 1)),
    p('Hội chợ', at(1, 2)),
    p('Kinh phí', '<w:pStyle w:val="Muc"/>'),
    p('Đào tạo', at(1, 1)),
    p('ý', at(2, 0)),
    p('', at(2, 0)),
    p('Bắt đầu lại', at(3, 0)),
    p('Không số', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join('');
  expect(await textOf({ body, styles, numbering })).toEqual([
    'I. Mục tiêu',
    '1',
    'a) Hội chợ',
    'II. Kinh phí',
    '1 Đào tạo',
    '- ý',
    null,
    'I. Bắt đầu lại',
    'Không số',
  ]);
});

test('looks come from runs and from styles', async () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Goc"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Dam"><w:basedOn w:val="Goc"/></w:style>';
  const sheets = await sheetsOf({
    styles,
    body: p('đậm theo kiểu', '<w:pStyle w:val="Dam"/>') + p(run('chữ cũ', '<w:rFonts w:ascii=".VnTime"/>'), '<w:ind w:left="400"/>'),
  });
  expect(sheets[0]?.rows.map(([cell]) => cell?.style)).toMatchObject([
    { bold: true, indent: 0, fontName: 'Times New Roman' },
    { bold: false, indent: 2, fontName: '.VnTime' },
  ]);
});

test('a document in other words: strict namespaces, other prefixes, another part, another type', async () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const document = `<?xml version="1.0"?><x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>Đọc được</x:t></x:r></x:p><y:p xmlns:y="urn:khac"><x:r><x:t>của người khác</x:t></x:r></y:p></x:body></x:document>`;
  expect(
    await textOf({
      body: '',
      parts: {
        'word/document.xml': null,
        'van-ban.xml': document,
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="van-ban.xml"/></Relationships>`,
        '[Content_Types].xml': '<Types/>',
      },
    }),
  ).toEqual(['Đọc được']);
});

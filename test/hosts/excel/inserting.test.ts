/** What only Excel makes difficult about new sheets: few syncs, looks by blocks, page set-up, and no sheet left behind on failure. */
import { sampleForm, bareSheet } from '../../support/new-sheets';
import { cellsOf, readSheet } from '../../support/port-contract/harness';
import { useExcel } from '../../support/use-excel';

const FORM = 'TH nguồn-năm';
const book = { sheets: [{ name: 'Biểu 1', cells: { A1: { value: 1 } } }, { name: 'Biểu 2' }] };

describe('inserting sheets into Excel', () => {
  const excel = useExcel({ version: 'ltsc2021' });

  const namesIn = async (port: ReturnType<typeof excel.open>): Promise<string[]> =>
    (await port.readWorkbook()).sheets.map(({ name }) => name);

  it('takes four syncs, however many sheets', async () => {
    const port = excel.open(book);
    const syncs = await excel.syncsOf(() => port.insertSheets([sampleForm(), sampleForm({ name: 'Hai' }), bareSheet('Ba')]));
    expect(syncs).toBeLessThanOrEqual(4);
  });

  it('puts them behind the sheet in front, in their order', async () => {
    const port = excel.open(book);
    excel.host.userGoesTo('Biểu 1');
    await port.insertSheets([bareSheet('Một'), bareSheet('Hai')]);
    expect(await namesIn(port)).toEqual(['Biểu 1', 'Một', 'Hai', 'Biểu 2']);
  });

  it('gives every cell its look', async () => {
    const port = excel.open(book);
    const sheet = sampleForm();
    await port.insertSheets([sheet]);
    for (const [row, cells] of sheet.rows.entries())
      for (const [column, cell] of cells.entries()) {
        if (cell === undefined) continue;
        const { style } = cell;
        const place = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
        expect({ place, look: excel.host.lookOf(FORM, place) }).toEqual({
          place,
          look: {
            numberFormat: style.numberFormat ?? 'General',
            bold: style.bold ?? false,
            italic: style.italic ?? false,
            indent: style.indent ?? 0,
            fontName: 'Times New Roman',
            size: style.size ?? 12,
            locked: style.input !== true,
            horizontal:
              style.horizontal === undefined
                ? style.indent === undefined
                  ? 'General'
                  : 'Left'
                : { left: 'Left', center: 'Center', right: 'Right' }[style.horizontal],
            vertical: style.vertical === undefined ? 'Bottom' : { top: 'Top', center: 'Center', bottom: 'Bottom' }[style.vertical],
            wrap: style.wrap ?? false,
            lines: style.border === true ? 'bottom left right top' : '',
          },
        });
      }
    expect(excel.host.lookOf(FORM, 'D3').lines).toBe('bottom left right top');
    expect(excel.host.lookOf(FORM, 'Z99')).toMatchObject({ fontName: 'Times New Roman', size: 12, lines: '' });
  });

  it('sets widths, heights, panes, validations and the page', async () => {
    const port = excel.open(book);
    await port.insertSheets([sampleForm({ isProtected: true })]);
    const setUp = excel.host.setUpOf(FORM);
    const near = (points: number): unknown => expect.closeTo(points, 1);
    expect(setUp).toMatchObject({
      'columnWidth 1': (42 * 8 + 5) * 0.75,
      'rowHeight 0': 36,
      freeze: { rows: 4, columns: 2 },
      'page PaperSize': 'A4',
      'page Orientation': 'Landscape',
      'page TopMargin': near(56.7),
      'page BottomMargin': near(56.7),
      'page LeftMargin': near(85),
      'page RightMargin': near(42.5),
      'page Zoom': { horizontalFitToPages: 1 },
      'page PrintArea': 'A1:E9',
      'page PrintTitleRows': '$3:$4',
      'page HeaderState': 'FirstAndDefault',
      'page CenterHeader': '&"Times New Roman,Regular"&13&P',
      protection: { allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowDeleteRows: true },
      'validation C5:D6': {
        rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
        ignoreBlanks: true,
        errorAlert: { title: 'Số tiền', message: 'Chỉ nhập số không âm,\nví dụ 1.250,5.', showAlert: true, style: 'Stop' },
      },
      'validation B5': { rule: { list: { inCellDropDown: true, source: '- Khuyến công quốc gia,Khác "tự ghi"' } } },
      'validation C4:D4': { rule: { wholeNumber: { formula1: 2000, formula2: 2100, operator: 'Between' } } },
    });
    expect(setUp).not.toHaveProperty('rowHeight 1');
  });

  it('names ranges in the workbook, or in the sheet alone where the name is taken', async () => {
    const port = excel.open(book);
    await port.insertSheets([sampleForm(), sampleForm({ name: 'Hai' })]);
    expect(excel.host.names).toEqual({ SB_TongCong: `${FORM}!E7` });
    expect(excel.host.setUpOf('Hai')).toMatchObject({ 'name SB_TongCong': 'Hai!E7' });
  });

  it('has results also where calculation is manual', async () => {
    const port = excel.open(book);
    excel.host.userSetsCalculation('Manual');
    await port.insertSheets([sampleForm()]);
    expect(cellsOf(await readSheet(port, FORM))['B9']?.value).toBe('Cộng: 3350.5');
  });

  it('a protected structure takes no sheet and lets none go', async () => {
    const port = excel.open(book);
    await port.insertSheets([bareSheet('Một')]);
    excel.host.userProtectsStructure();
    await expect(port.insertSheets([bareSheet('Hai')])).rejects.toMatchObject({ code: 'protected-structure' });
    await expect(port.removeInserted([bareSheet('Một')])).rejects.toMatchObject({ code: 'protected-structure' });
    expect(await namesIn(port)).toEqual(['Biểu 1', 'Một', 'Biểu 2']);
  });

  it('leaves no sheet behind when Excel refuses one half-way', async () => {
    const port = excel.open(book);
    // Two merges over one cell pass for sound, and Excel refuses them.
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 1, left: 1, bottom: 2, right: 2 },
    ];
    await expect(port.insertSheets([sampleForm(), { ...bareSheet('Hai'), merges }])).rejects.toMatchObject({
      name: 'HostError',
      code: 'host-failed',
    });
    expect(await namesIn(port)).toEqual(['Biểu 1', 'Biểu 2']);
  });

  it('is busy while a person is editing a cell', async () => {
    const port = excel.open(book);
    excel.host.userBeginsCellEdit();
    await expect(port.insertSheets([bareSheet('Một')])).rejects.toMatchObject({ code: 'busy' });
    excel.host.userEndsCellEdit();
    expect(await namesIn(port)).toEqual(['Biểu 1', 'Biểu 2']);
  });
});

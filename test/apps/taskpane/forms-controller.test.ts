/** The view of the standard sheets without a screen: what is chosen is inserted under free names, and what a host refuses is told. */
import { createFormsController, type FormsController } from '../../../src/apps/taskpane/control/forms-controller';
import { parametersIn } from '../../../src/apps/taskpane/model/forms-state';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import { HostError } from '../../../src/core/workbook/port';
import { sheetOf, workbookOf } from '../../support/sheets';

interface Made {
  readonly removed: string[];
  readonly shown: string[];
  readonly made: string[][];
  readonly forms: FormsController;
  readonly inserted: NewSheet[];
  readonly faults: unknown[];
  checks(): number;
}

/** A plan that says its years, sources and sums: what a form can be filled from. */
const PLAN = workbookOf(
  sheetOf(
    [
      ['Đơn vị: Triệu đồng', null, null, null, null],
      ['TT', 'Nguồn kinh phí', 2027, 2028, 'Tổng cộng'],
      ['1', 'Khuyến công quốc gia', 100, 200, 300],
      ['2', 'Khuyến công địa phương', 30, 40, 70],
      ['', 'Tổng cộng', 130, 240, 370],
    ],
    { name: 'Kế hoạch' },
  ),
);

function make(refusal?: Error, workbook = workbookOf(sheetOf([['TT']], { name: 'TH nguồn-năm' }))): Made {
  const [removed, shown, made]: [string[], string[], string[][]] = [[], [], []];
  const inserted: NewSheet[] = [];
  const faults: unknown[] = [];
  let checks = 0;
  const forms = createFormsController({
    port: {
      readWorkbook: () => Promise.resolve({ sheets: [...workbook.sheets, ...inserted.map(({ name }) => sheetOf([['']], { name }))] }),
      select: ({ sheet }) => {
        shown.push(sheet);
        return Promise.resolve();
      },
      removeInserted: (sheets) => {
        removed.push(...sheets.map(({ name }) => name));
        return Promise.resolve();
      },
      insertSheets: (sheets) => {
        if (refusal !== undefined) return Promise.reject(refusal);
        inserted.push(...sheets);
        return Promise.resolve();
      },
    },
    firstYear: 2026,
    makeWorkbook: (sheets) => {
      made.push(sheets.map(({ name }) => name));
      return Promise.resolve(true);
    },
    onInserted: () => checks++,
    onFault: (fault) => faults.push(fault),
  });
  return { forms, inserted, removed, shown, made, faults, checks: () => checks };
}

async function settled({ forms }: Made): Promise<void> {
  while (forms.state().isInserting) await new Promise((resolve) => setTimeout(resolve, 0));
}

test('the chosen sheets are inserted in their order, under names that are free, and the workbook is checked', async () => {
  const made = make();
  made.forms.actions.choose('activity-funding', true);
  made.forms.actions.choose('source-by-year', true);
  made.forms.actions.insert();
  await settled(made);
  expect(made.inserted.map(({ name }) => name)).toEqual(['TH nguồn-năm (2)', 'PL2 Kinh phí']);
  expect(made.forms.state()).toMatchObject({ chosen: [], outcome: { kind: 'inserted', sheets: ['TH nguồn-năm (2)', 'PL2 Kinh phí'] } });
  expect(made.checks()).toBe(1);
  // Whoever asked for several begins with the first.
  expect(made.shown).toEqual(['TH nguồn-năm (2)']);
});

test('nothing is inserted while nothing is chosen or the period makes no sense', async () => {
  const made = make();
  made.forms.actions.insert();
  made.forms.actions.choose('source-by-year', true);
  for (const change of [
    { from: '2030', to: '2026' },
    { from: '20', to: '2026' },
    { from: '2026', to: '' },
  ]) {
    made.forms.actions.change(change);
    expect(parametersIn(made.forms.state().choices).problem).not.toBeNull();
    made.forms.actions.insert();
  }
  await settled(made);
  expect(made.inserted).toEqual([]);
  expect(made.checks()).toBe(0);
});

test('a refusal is told and nothing is checked; only faults of the program are handed on', async () => {
  const refused = make(new HostError('protected-structure', 'made by the test'));
  refused.forms.actions.choose('applied-caps', true);
  refused.forms.actions.insert();
  await settled(refused);
  expect(refused.forms.state().outcome).toEqual({ kind: 'refused', code: 'protected-structure' });
  expect([refused.checks(), refused.faults]).toEqual([0, []]);

  const broken = make(new Error('no host error'));
  broken.forms.actions.choose('applied-caps', true);
  broken.forms.actions.insert();
  await settled(broken);
  expect(broken.forms.state().outcome).toEqual({ kind: 'refused', code: 'program-failed' });
  expect(broken.faults).toHaveLength(1);
});

test('sources keep their order whatever the order of the clicks', () => {
  const { forms } = make();
  forms.actions.useSource('integrated', true);
  forms.actions.useSource('national', false);
  forms.actions.useSource('national', true);
  expect(forms.state().choices.sources).toEqual(['national', 'local', 'counterpart', 'integrated', 'other']);
});

test('what was inserted last goes out again, and only that', async () => {
  const made = make();
  made.forms.actions.takeOut();
  made.forms.actions.choose('activity-targets', true);
  made.forms.actions.insert();
  await settled(made);
  expect(made.forms.state().canTakeOut).toBe(true);
  made.forms.actions.takeOut();
  await settled(made);
  expect(made.removed).toEqual(['PL1 Nội dung']);
  expect(made.forms.state()).toMatchObject({ canTakeOut: false, outcome: { kind: 'removed', sheets: ['PL1 Nội dung'] } });
});

test('a sheet is filled from the table that is there, and a workbook without one is told of', async () => {
  const made = make(undefined, PLAN);
  made.forms.planRead({ period: { from: 2027, to: 2028 }, province: 'cao-bang' });
  made.forms.actions.choose('source-by-year', true);
  made.forms.actions.insertFilled();
  await settled(made);
  // Two sources in two years.
  expect(made.forms.state().outcome).toMatchObject({ kind: 'inserted', filled: { figures: 4, unplaced: [] } });
  const figures = made.inserted[0]?.rows.flatMap((row) =>
    row.map((cell) => (cell?.content?.kind === 'number' ? cell.content.value : null)),
  );
  expect(figures).toEqual(expect.arrayContaining([100, 200, 30, 40]));

  const nothing = make();
  nothing.forms.actions.choose('source-by-year', true);
  nothing.forms.actions.insertFilled();
  await settled(nothing);
  expect(nothing.forms.state().outcome).toEqual({ kind: 'nothing-to-fill' });
  expect(nothing.inserted).toEqual([]);
});

test('the plan that is open suggests years and province, and never overrules a person', () => {
  const { forms } = make();
  forms.planRead({ period: { from: 2021, to: 2025 }, province: 'bac-giang' });
  expect(forms.state().choices).toMatchObject({ from: '2021', to: '2025', province: 'bac-giang' });
  forms.actions.change({ to: '2024' });
  forms.planRead({ period: { from: 2026, to: 2030 }, province: null });
  expect(forms.state().choices).toMatchObject({ from: '2021', to: '2024', province: 'bac-giang' });
});

test('the chosen sheets open as a workbook of their own, and nothing is put into this one', async () => {
  const made = make();
  made.forms.actions.choose('source-by-year', true);
  made.forms.actions.makeWorkbook();
  await settled(made);
  expect(made.made).toEqual([['TH nguồn-năm']]);
  expect(made.inserted).toEqual([]);
  expect(made.forms.state().canTakeOut).toBe(false);
});

test('an office types its own groups, a line each, with what belongs to them after a dash', () => {
  const { forms } = make();
  forms.actions.change({ grouping: 'own', ownGroups: '- lạc dòng\nĐào tạo nghề\n- Lớp may\n– Lớp mộc\n\nThông tin, tuyên truyền' });
  expect(parametersIn(forms.state().choices).parameters.groups).toEqual([
    {
      label: 'Đào tạo nghề',
      activities: [
        { label: 'Lớp may', unitOfMeasure: '' },
        { label: 'Lớp mộc', unitOfMeasure: '' },
      ],
    },
    { label: 'Thông tin, tuyên truyền', activities: [{ label: 'Thông tin, tuyên truyền', unitOfMeasure: '' }] },
  ]);
  forms.actions.change({ ownGroups: '' });
  expect(parametersIn(forms.state().choices).problem).toEqual({ kind: 'no-group' });
});

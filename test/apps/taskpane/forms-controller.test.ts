/** The view of the standard sheets without a screen: what is chosen is inserted under free names, and what a host refuses is told. */
import { createFormsController, type FormsController } from '../../../src/apps/taskpane/control/forms-controller';
import { parametersIn } from '../../../src/apps/taskpane/model/forms-state';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import { HostError } from '../../../src/core/workbook/port';
import { sheetOf, workbookOf } from '../../support/sheets';

interface Made {
  readonly forms: FormsController;
  readonly inserted: NewSheet[];
  readonly faults: unknown[];
  checks(): number;
}

function make(refusal?: Error): Made {
  const inserted: NewSheet[] = [];
  const faults: unknown[] = [];
  let checks = 0;
  const forms = createFormsController({
    port: {
      readWorkbook: () => Promise.resolve(workbookOf(sheetOf([['TT']], { name: 'TH nguồn-năm' }))),
      insertSheets: (sheets) => {
        if (refusal !== undefined) return Promise.reject(refusal);
        inserted.push(...sheets);
        return Promise.resolve();
      },
    },
    firstYear: 2026,
    onInserted: () => checks++,
    onFault: (fault) => faults.push(fault),
  });
  return { forms, inserted, faults, checks: () => checks };
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

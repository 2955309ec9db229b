/** Lines put in and taken out of a filled form, as a person does, first and last places of blocks included: every total stays right. LibreOffice does it. */
import { buildForm } from '../../../src/core/forms/build';
import { parametersOf, type FormParameters } from '../../../src/core/forms/parameters';
import type { TemplateId } from '../../../src/core/forms/template';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import { newWorkbookFile } from '../../../src/hosts/files/insert/new-workbook-file';
import type { Step } from '../../../tools/second-opinion/libre-office';
import { disagreements } from '../../../tools/second-opinion/compare';
import { snapshotOfSheets } from '../../support/form-snapshots';
import { randomFacts, seeded, type Random } from '../../support/random-plans';
import { withLibreOffice, type AskedFile } from '../../support/with-libre-office';

const INSERTED = 20;
const DELETED = 10;

interface Form {
  readonly name: string;
  readonly id: TemplateId;
  readonly chosen?: Partial<FormParameters>;
  /** Columns a line is typed into, and the columns whose totals are asked for with what a line adds to them. */
  readonly inputs: readonly number[];
  readonly totals: (typed: readonly number[]) => Readonly<Record<number, number>>;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
/** Years or sources side by side, with their total in a column of its own. */
const across = (first: number, count: number, total: number): Pick<Form, 'inputs' | 'totals'> => {
  const inputs = Array.from({ length: count }, (_, at) => first + at);
  return {
    inputs,
    totals: (typed) => ({ ...Object.fromEntries(inputs.map((column, at) => [column, typed[at] ?? 0])), [total]: sumOf(typed) }),
  };
};

const FORMS: readonly Form[] = [
  { name: 'source-by-year', id: 'source-by-year', ...across(2, 3, 5) },
  { name: 'activity-funding', id: 'activity-funding', ...across(2, 3, 5) },
  {
    name: 'activity-funding by columns',
    id: 'activity-funding',
    chosen: { sourcesAs: 'columns', period: { from: 2026, to: 2026 } },
    ...across(3, 4, 2),
  },
  { name: 'annual-registration', id: 'annual-registration', chosen: { period: { from: 2026, to: 2026 } }, ...across(10, 4, 9) },
  { name: 'consolidation', id: 'consolidation', chosen: { period: { from: 2026, to: 2026 } }, ...across(4, 4, 3) },
  { name: 'cost-estimate', id: 'cost-estimate', inputs: [3, 4], totals: ([quantity = 0, price = 0]) => ({ 5: quantity * price }) },
];

/** One row of the sheet as the test follows it. */
interface Row {
  readonly kind: 'line' | 'edge' | 'other';
  readonly typed: readonly number[];
  /** Where it stood when the sheet was made; null for what was put in. */
  readonly was: number | null;
}

const isLine = (sheet: NewSheet, row: number, { id, chosen }: Form): boolean => {
  const [ordinal, label] = [0, 1].map((column) => sheet.rows[row]?.[column]?.content);
  if (row < 9) return false;
  if (id === 'activity-funding' && chosen?.sourcesAs !== 'columns') return label?.kind === 'text' && label.text.startsWith('- ');
  return ordinal?.kind === 'text' && /^\d+$/.test(ordinal.text);
};

function rowsOf(sheet: NewSheet, form: Form): Row[] {
  return sheet.rows.map((cells, row): Row => {
    const kind = isLine(sheet, row, form) ? 'line' : sheet.rowHeights[row] === 3 ? 'edge' : 'other';
    const typed = form.inputs.map((column) => {
      const content = cells[column]?.content;
      return kind === 'line' && content?.kind === 'number' ? content.value : 0;
    });
    return { kind, typed, was: row };
  });
}

/** A person's work: puts lines in by copying one of the block, types into them, takes others out. */
function work(sheet: NewSheet, form: Form, random: Random): { steps: Step[]; rows: Row[] } {
  const rows = rowsOf(sheet, form);
  const steps: Step[] = [];
  const pick = (places: readonly number[]): number => places[Math.floor(random() * places.length)] ?? 0;
  const lines = (): number[] => rows.flatMap(({ kind }, row) => (kind === 'line' ? [row] : []));
  const insert = (place: number, model: number): void => {
    const from = model >= place ? model + 1 : model;
    const typed = form.inputs.map(() => 1 + Math.floor(random() * 900));
    steps.push(
      { kind: 'insert', sheet: sheet.name, row: place, count: 1 },
      { kind: 'copy', sheet: sheet.name, row: from, to: place },
      ...form.inputs.map((column, at): Step => ({ kind: 'number', sheet: sheet.name, row: place, column, value: typed[at] ?? 0 })),
    );
    rows.splice(place, 0, { kind: 'line', typed, was: null });
  };
  const remove = (place: number): void => {
    steps.push({ kind: 'delete', sheet: sheet.name, row: place, count: 1 });
    rows.splice(place, 1);
  };
  for (let at = 0; at < INSERTED; at++) {
    const line = pick(lines());
    // Above the first of a block, below its last, or just anywhere in it.
    let [first, last] = [line, line];
    while (rows[first - 1]?.kind === 'line') first--;
    while (rows[last + 1]?.kind === 'line') last++;
    insert(pick([first, last + 1, line, line + 1]), line);
    if (at % 2 === 1 && at / 2 < DELETED) {
      const gone = pick(lines().filter((row) => rows[row - 1]?.kind === 'line' || rows[row + 1]?.kind === 'line'));
      if (gone > 0) remove(gone);
    }
  }
  return { steps, rows };
}

/** The management cost of an estimate is no line of a block, and part of the total. */
function typedBeside({ rows }: NewSheet, { id }: Form): Readonly<Record<number, number>> {
  if (id !== 'cost-estimate') return {};
  const management = rows.find(([ordinal]) => ordinal?.content?.kind === 'text' && ordinal.content.text === 'B')?.[5]?.content;
  return { 5: management?.kind === 'number' ? management.value : 0 };
}

withLibreOffice('lines put in and taken out', (ask) => {
  const parameters = parametersOf({ period: { from: 2026, to: 2028 } });
  const prepared = FORMS.map((form, at) => {
    const chosen = { ...parameters, ...form.chosen };
    const sheets = buildForm(form.id, chosen, { facts: randomFacts(chosen, form.id === 'cost-estimate' ? 'vnd' : 'million-vnd', 40 + at) });
    const [sheet] = sheets as [NewSheet];
    return { form, sheets, sheet, bytes: newWorkbookFile(sheets), ...work(sheet, form, seeded(7 + at)) };
  });

  test('every formula gives what was written beside it', () => {
    const opinions = ask(prepared.map(({ bytes }): AskedFile => ({ bytes })));
    prepared.forEach(({ sheets }, at) => {
      const opinion = opinions[at];
      expect(opinion && disagreements(snapshotOfSheets(sheets), opinion)).toEqual([]);
    });
  });

  test('after twenty lines more and ten fewer', () => {
    const opinions = ask(prepared.map(({ bytes, steps }): AskedFile => ({ bytes, steps })));
    prepared.forEach(({ form, rows, sheet }, at) => {
      const formulas = opinions[at]?.sheets[0]?.formulas ?? [];
      const valueAt = (row: number, column: number): unknown => formulas.find((one) => one.row === row && one.column === column)?.value;
      const total = rows.findIndex(({ was }) => {
        const label = was === null ? undefined : sheet.rows[was]?.[1]?.content;
        return label?.kind === 'text' && /^Tổng cộng/.test(label.text);
      });
      const expected: Record<number, number> = { ...typedBeside(sheet, form) };
      for (const { kind, typed } of rows) {
        if (kind !== 'line') continue;
        for (const [column, value] of Object.entries(form.totals(typed)))
          expected[Number(column)] = (expected[Number(column)] ?? 0) + value;
      }
      const found = Object.fromEntries(Object.keys(expected).map((column) => [column, valueAt(total, Number(column))]));
      expect([form.name, found]).toEqual([form.name, expected]);
    });
  });
});

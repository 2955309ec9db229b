/** Money typed where a formula of a standard sheet stood: no sheet passes while its total does not see that money, blank or filled. */
import { checkWorkbook } from '../../../src/core/check/check';
import { buildForm } from '../../../src/core/forms/build';
import { parametersOf, type FormParameters } from '../../../src/core/forms/parameters';
import { TEMPLATES } from '../../../src/core/forms/register';
import type { TemplateId } from '../../../src/core/forms/template';
import { columnName, type CellRange } from '../../../src/core/workbook/address';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { WITHOUT_CAPS } from '../../../bench/measure/without-caps';
import { withTyped } from '../../support/calculated';
import { snapshotOfSheets } from '../../support/form-snapshots';
import { randomFacts } from '../../support/random-plans';

const ALL = parametersOf({ period: { from: 2026, to: 2027 } });
const ONE_YEAR = { period: { from: 2026, to: 2026 } };

/** Every template that is signed for a total; those with a sheet a year, or columns for it, in one year. */
const SHEETS: readonly (readonly [TemplateId, Partial<FormParameters>])[] = [
  ...TEMPLATES.filter(({ id }) => totalOf(buildForm(id, ALL)[0]) !== undefined).map(
    ({ id, isYearly }) => [id, isYearly === true || id === 'consolidation' ? ONE_YEAR : {}] as const,
  ),
  ['activity-funding', { sourcesAs: 'columns' }],
];

/** Every cell in which a formula of this sheet gives a number. */
function* formulas({ sheets }: WorkbookSnapshot): Generator<{ name: string; value: number }> {
  for (const [row, cells] of (sheets[0]?.rows ?? []).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.formula !== undefined && typeof cell.value === 'number')
        yield { name: columnName(column) + String(row + 1), value: cell.value };
    }
  }
}

const sumsOf = (workbook: WorkbookSnapshot): string => checkWorkbook(workbook, { exact: false, law: WITHOUT_CAPS }).verdicts.sums;

/** The figure that the sheet is signed for: its name of the workbook, "….Tong_cong". */
function totalOf(sheet: NewSheet | undefined): CellRange | undefined {
  return sheet?.names.find(({ name }) => name.endsWith('Tong_cong'))?.range;
}

function cornerOf(sheet: NewSheet): string {
  const range = totalOf(sheet);
  if (range === undefined) throw new Error('no total');
  return columnName(range.left) + String(range.top + 1);
}

const valueAt = ({ sheets }: WorkbookSnapshot, name: string): number => {
  const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const cells = sheets[0]?.rows[Number(row) - 1] ?? [];
  const value = cells.find((_, column) => columnName(column) === letters)?.value;
  return typeof value === 'number' ? value : 0;
};

describe.each(SHEETS)('%s %j', (id, chosen) => {
  const parameters = { ...ALL, groups: ALL.groups.slice(0, 3), ...chosen };

  test.each(['blank', 'filled'] as const)('%s', (state) => {
    const [sheet] = buildForm(id, parameters, state === 'blank' ? {} : { facts: randomFacts(parameters, 'million-vnd', 7) });
    if (sheet === undefined) throw new Error('no sheet');
    const workbook = snapshotOfSheets([sheet]);
    const corner = cornerOf(sheet);
    const lost = [...formulas(workbook)]
      .filter((_, at) => at % (state === 'blank' ? 2 : 5) === 0)
      .filter(({ name, value }) => {
        const typed = withTyped(workbook, sheet.name, { [name]: value + 500 });
        const isSeen = name !== corner && Math.abs(valueAt(typed, corner) - valueAt(workbook, corner)) > 1;
        return !isSeen && sumsOf(typed) === 'pass';
      });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

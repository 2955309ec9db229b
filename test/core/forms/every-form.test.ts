/** Whatever a person chooses: the sheet passes the product's own check, its formulas give what they say, and it reads back as what was put in. */
import { checkWorkbook } from '../../../src/core/check/check';
import { buildForms } from '../../../src/core/forms/build';
import type { FormFacts, PlanFigure } from '../../../src/core/forms/facts';
import { DEFAULT_SOURCES, parametersOf, type FormParameters } from '../../../src/core/forms/parameters';
import { readFigures } from '../../../src/core/forms/read-figures';
import { TEMPLATES } from '../../../src/core/forms/register';
import type { TemplateId } from '../../../src/core/forms/template';
import { PLAIN_LAW, type LawSetting } from '../../../src/core/law/setting';
import { add, isZero, multiply, subtract, sum, toPlainText, ZERO, type Amount } from '../../../src/core/money/amount';
import type { KnownUnit } from '../../../src/core/money/money';
import { readTables } from '../../../src/core/table/read-workbook';
import type { SourceId } from '../../../src/core/table/model/dimensions';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { WITHOUT_CAPS } from '../../../bench/measure/without-caps';
import { snapshotOfSheets } from '../../support/form-snapshots';
import { randomFacts } from '../../support/random-plans';

const LENGTHS = [1, 3, 7];
const SOURCES: readonly (readonly SourceId[])[] = [
  ['local', 'counterpart'],
  ['national', 'local', 'counterpart'],
  DEFAULT_SOURCES,
  ['national', 'local', 'counterpart', 'integrated', 'other'],
];
const UNITS: readonly KnownUnit[] = ['vnd', 'thousand-vnd', 'million-vnd'];

interface Variant {
  readonly name: string;
  readonly id: TemplateId;
  readonly chosen: Partial<FormParameters>;
  /** Every third choice only: what differs is not what the choices are about. */
  readonly isSampled?: boolean;
}

const VARIANTS: readonly Variant[] = [
  ...TEMPLATES.map(({ id }): Variant => ({ name: id, id, chosen: {}, isSampled: id !== 'source-by-year' })),
  { name: 'activity-funding, sources as columns', id: 'activity-funding', chosen: { sourcesAs: 'columns' }, isSampled: true },
  { name: 'activity-funding with quantities', id: 'activity-funding', chosen: { quantities: true }, isSampled: true },
  {
    name: 'activity-funding, sources as columns, with quantities',
    id: 'activity-funding',
    chosen: { sourcesAs: 'columns', quantities: true },
    isSampled: true,
  },
  { name: 'source-by-year, total before the years', id: 'source-by-year', chosen: { totalColumn: 'before' }, isSampled: true },
  {
    name: 'activity-funding, total before the years',
    id: 'activity-funding',
    chosen: { totalColumn: 'before', head: 'stand-alone' },
    isSampled: true,
  },
];

interface Choice {
  readonly parameters: FormParameters;
  readonly unit: KnownUnit;
  readonly seed: number;
}

const CHOICES: readonly Choice[] = LENGTHS.flatMap((length, a) =>
  SOURCES.flatMap((sources, b) =>
    UNITS.map((unit, c): Choice => ({
      parameters: parametersOf({ period: { from: 2026, to: 2025 + length }, sources, unit }),
      unit,
      seed: 1 + a * 100 + b * 10 + c,
    })),
  ),
);

function findingsOf(workbook: WorkbookSnapshot, law: LawSetting = PLAIN_LAW): string[] {
  return checkWorkbook(workbook, { exact: false, law }).findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

describe.each(VARIANTS)('$name', ({ id, chosen, isSampled = false }) => {
  test.each(CHOICES.filter((_, at) => !isSampled || at % 3 === Math.floor(at / 12) % 3).map((choice) => [nameOf(choice), choice] as const))(
    '%s: blank and filled without a finding',
    (_, { parameters, unit, seed }) => {
      const own = { ...parameters, ...chosen };
      const blank = snapshotOfSheets(buildForms([id], own));
      expect(findingsOf(blank)).toEqual([]);
      expect(readTables(blank).tables).toHaveLength(blank.sheets.length);

      const facts = randomFacts(own, unit, seed);
      const filled = snapshotOfSheets(buildForms([id], own, { facts }));
      // Amounts drawn at random keep their sums, not the caps.
      expect(findingsOf(filled, WITHOUT_CAPS)).toEqual([]);
      expect(readBack(id, filled)).toEqual(putIn(id, own, facts));
    },
  );
});

function nameOf({ parameters: { period, sources }, unit }: Choice): string {
  return `${String(period.to - period.from + 1)} years, ${String(sources.length)} sources, ${unit}`;
}

const keyOf = ({ activity, source, year, measure }: PlanFigure): string => [activity.join(' > '), source, year, measure].join(' | ');

function readBack(id: TemplateId, workbook: WorkbookSnapshot): Record<string, string> {
  const figures = readTables(workbook).tables.flatMap(readFigures);
  // A table of caps holds no figures of a plan; beside its money a consolidation counts what came in.
  const wanted = figures.filter(({ source }) => id !== 'applied-caps' && (id !== 'consolidation' || source !== null));
  return Object.fromEntries(wanted.map((figure) => [keyOf(figure), toPlainText(figure.amount)]));
}

/** The facts that a sheet has room for, as its reading must give them back. */
function putIn(id: TemplateId, { period, sources, quantities }: FormParameters, facts: FormFacts): Record<string, string> {
  const expected = new Map<string, Amount>();
  const put = (
    activity: readonly string[],
    source: SourceId | null,
    year: number | null,
    measure: PlanFigure['measure'],
    amount: Amount,
  ): void => {
    const key = keyOf({ activity, source, year, measure, amount });
    expected.set(key, add(expected.get(key) ?? ZERO, amount));
  };
  const onlyYear = period.from === period.to ? period.from : null;
  const figures = facts.figures ?? [];
  switch (id) {
    case 'source-by-year':
      for (const { measure, source, year, amount } of figures) if (measure === 'money') put([], source, year, 'money', amount);
      break;
    case 'activity-targets':
      for (const { activity, measure, year, amount } of figures)
        if (measure === 'quantity' && year !== null) put(activity, null, year, measure, amount);
      break;
    case 'activity-funding':
      for (const { activity, measure, source, year, amount } of figures) {
        if (measure === 'money') put(activity, source, year, measure, amount);
        else if (quantities && year === null) put(activity, null, onlyYear, measure, amount);
      }
      break;
    case 'annual-registration':
      for (const { group, name, year, quantity = ZERO, amounts } of facts.projects ?? []) {
        put([group, name], null, year ?? null, 'quantity', quantity);
        for (const source of sources) put([group, name], source, year ?? null, 'money', amounts[source] ?? ZERO);
      }
      break;
    case 'cost-estimate':
      for (const item of facts.items ?? []) {
        const path = item.part === 'management' ? [MANAGEMENT] : [DIRECT, PARTS[item.part], item.name];
        const cost = multiply(item.quantity, item.price);
        if (item.part !== 'management') put(path, null, null, 'quantity', item.quantity);
        const given = sources.filter((source) => source !== 'counterpart').map((source) => [source, item.amounts[source] ?? ZERO] as const);
        for (const [source, amount] of given) put(path, source, null, 'money', amount);
        if (sources.includes('counterpart'))
          put(path, 'counterpart', null, 'money', subtract(cost, sum(given.map(([, amount]) => amount))));
      }
      break;
    case 'consolidation':
      for (const { unit, amounts } of facts.submissions ?? [])
        for (const ofYear of amounts)
          for (const source of sources) put([unit], source, ofYear.year, 'money', ofYear.amounts[source] ?? ZERO);
      break;
    case 'applied-caps':
      break;
  }
  return Object.fromEntries([...expected].filter(([, amount]) => !isZero(amount)).map(([key, amount]) => [key, toPlainText(amount)]));
}

const DIRECT = 'Chi trực tiếp thực hiện đề án';
const MANAGEMENT = 'Chi quản lý đề án (không quá … % dự toán; theo quy định áp dụng)';
const PARTS = {
  equipment: 'Máy móc, thiết bị, xây dựng',
  documents: 'Tài liệu, quy trình, hội nghị trình diễn',
  other: 'Chi khác',
} as const;

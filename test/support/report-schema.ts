/** The JSON report as the contract fixes it, as a schema: what may be added is open, what is named there must be there and of its kind. */
import Ajv from 'ajv';

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const figure = { anyOf: [{ type: 'null' }, { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }] };
const oneOf = (...names: (string | null)[]): object => ({ enum: names });
const listOf = (items: object): object => ({ type: 'array', items });
const holding = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});
const orNull = (one: object): object => ({ anyOf: [{ type: 'null' }, one] });

const CAUSES = [
  ...['mistyped-part', 'mistyped-total', 'transposed-digits', 'missing-line', 'double-counted', 'sign', 'scale', 'copied-neighbour'],
  ...['wrong-place', 'range-short', 'range-long', 'constant-added', 'stale', 'hidden-lines'],
];

const finding = holding({
  code: { type: 'string', pattern: '^SB\\d{3}$' },
  rule: text,
  severity: oneOf('error', 'warning', 'info', 'undecided'),
  table: orNull(text),
  sheet: text,
  cell: { type: 'string', pattern: '^[A-Z]+\\d+(:[A-Z]+\\d+)?$' },
  related: listOf(text),
  label: text,
  expected: figure,
  actual: figure,
  difference: figure,
  cause: orNull(holding({ kind: oneOf(...CAUSES), cell: text, proposed: figure })),
  cap: orNull(holding({ id: text, citation: text, evidence: text })),
  fix: orNull(holding({ kind: oneOf('safe', 'review'), edits: listOf(holding({ sheet: text, cell: text })) })),
  message: { type: 'string', minLength: 1 },
  why: text,
  todo: text,
});

const table = holding({
  id: text,
  sheet: text,
  range: text,
  kind: oneOf('source-by-year', 'activity-by-year', 'activity-by-source-by-year', 'project-list', 'cost-estimate', 'other'),
  period: orNull(holding({ from: { type: 'integer' }, to: { type: 'integer' } })),
  unit: oneOf('vnd', 'thousand-vnd', 'million-vnd', 'billion-vnd', 'unknown', 'other'),
  sources: listOf(text),
  equations: holding({ total: count, exact: count, rounding: count, failed: count, undecided: count }),
  coverage: holding({ amountCells: count, provenCells: count }),
});

const REASONS = ['error', 'failed-sums', 'undecided', 'no-table', 'empty', 'untested', 'unread', 'not-calculated'];

const file = holding({
  file: text,
  sha256: orNull({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
  status: oneOf('checked', 'unreadable'),
  verdict: oneOf('pass', 'fail', 'undecided'),
  verdicts: holding({ sums: oneOf('pass', 'fail', 'undecided'), caps: oneOf('pass', 'fail', 'undecided', 'none') }),
  verdictReasons: listOf(oneOf(...REASONS)),
  tables: listOf(table),
  findings: listOf(finding),
  accepted: listOf(finding),
  unread: listOf(holding({ sheet: text, range: text, reason: text })),
});

const SCHEMA = holding({
  schemaVersion: { const: 1 },
  tool: holding({ name: { const: 'soatbieu' }, version: text }),
  caps: holding({ version: text, sha256: text }),
  files: listOf({
    allOf: [
      file,
      {
        if: { properties: { status: { const: 'unreadable' } } },
        then: { required: ['error'], properties: { error: holding({ code: text, message: text }) } },
      },
    ],
  }),
  totals: holding({ files: count, error: count, warning: count, info: count, undecided: count }),
});

/** What in a report is not as the contract has it; nothing where all is. */
export function contractFaults(report: unknown): string[] {
  const ajv = new Ajv({ allErrors: true });
  void ajv.validate(SCHEMA, report);
  return (ajv.errors ?? []).map(({ dataPath, message = '' }) => `${dataPath} ${message}`);
}

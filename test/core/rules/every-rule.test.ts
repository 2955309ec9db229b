/** What holds for every rule: its place in the contract, its file, test, page and example, its severity, and how its sentences are built. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../../src/core/check/check';
import { wordsOf } from '../../../src/core/messages/findings/of';
import type { Finding, Severity } from '../../../src/core/rules/common/finding';
import { RULES } from '../../../src/core/rules/register';
import { rulePage } from '../../../tools/docs/pages';
import { ruleExamples, silentOf } from '../../../tools/docs/rule-examples';
import { SAYS } from '../../../tools/docs/says';
import { CONTRACT_CODES, LIFTED_BY_EXACT } from '../../support/contract-codes';
import { readText } from '../../support/tables';

const root = path.resolve(__dirname, '../../..');
const filesOf = (folder: string): string[] => readdirSync(path.join(root, folder));
const names = RULES.map(({ name }) => name);

describe('the register', () => {
  test.each(RULES.map(({ code, name, top }) => [code, name, top]))(
    '%s is %s, at most %s, and nothing else where the contract names it',
    (code, name, top) => {
      expect(CONTRACT_CODES.get(code) ?? { code, name, top }).toEqual({ code, name, top });
      expect([...CONTRACT_CODES.values()].filter((one) => one.name === name && one.code !== code)).toEqual([]);
    },
  );

  test('codes stand once and in order, and every code with facts has its rule', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(Object.keys(SAYS.vi)).toEqual(codes);
  });

  test.each(names)('%s has its file, test, page and example', (name) => {
    const rule = RULES.find((one) => one.name === name);
    const own = ['rule.ts', 'facts.ts', 'vi.ts', 'en.ts', 'silent.md', 'example.txt'].map((file) => `src/core/rules/${name}/${file}`);
    const wanted = [...own, `test/core/rules/${name}.test.ts`].concat(rule === undefined ? [] : rulePage(rule));
    expect(wanted.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test.each(names)('%s says in three to six lines when it stays silent', (name) => {
    const lines = silentOf(root, name)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(6);
  });

  test('there is no folder or test beside them', () => {
    const folders = readdirSync(path.join(root, 'src/core/rules'), { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? [one.name] : [],
    );
    expect(folders.filter((name) => name !== 'common').sort()).toEqual([...names].sort());
    const tests = filesOf('test/core/rules').map((file) => file.replace(/\.test\.ts$/, ''));
    expect(tests.filter((name) => name !== 'every-rule' && name !== 'common').sort()).toEqual([...names].sort());
  });
});

/** A label as people write it in the annexes of a plan. */
const LONG_LABEL =
  'Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến, chuyển giao công nghệ, tiến bộ khoa học kỹ thuật vào sản xuất công nghiệp - tiểu thủ công nghiệp';

/** Every example as it stands, as a published table, and with the labels and the figures that sentences must bear. */
const found: readonly { readonly name: string; readonly exact: boolean; readonly finding: Finding }[] = ruleExamples(root).flatMap(
  ({ file, text }) => {
    const long = text.replace(/Khuyến công địa phương|Máy móc, thiết bị/g, (label) => `${label} (${LONG_LABEL})`);
    const large = text.replace(/(?<=[|→] )(\d{3,6})(?= |$)/gm, (digits) => (/^(?:19|20)\d\d$/.test(digits) ? digits : `${digits}000000`));
    return [text, `@exact\n${text}`, long, large].flatMap((variant, at) => {
      const { workbook, exact, options } = readText(variant);
      return checkWorkbook(workbook, options).findings.map((finding) => ({
        name: `${finding.code} ${file} ${String(at)}`,
        exact,
        finding,
      }));
    });
  },
);

test('the examples make every rule speak', () => {
  expect([...new Set(found.map(({ finding }) => finding.code))].sort()).toEqual(RULES.map(({ code }) => code));
});

const RANK: Readonly<Record<Severity, number>> = { info: 0, undecided: 1, warning: 2, error: 3 };

const TOP = new Map(RULES.map(({ code, top }) => [code, top]));

test('no finding is graver than its rule lets it be', () => {
  const graver = found.filter(({ exact, finding: { code, severity } }) => {
    const top = TOP.get(code) ?? 'info';
    return RANK[severity] > RANK[top] && !(exact && code === LIFTED_BY_EXACT && severity === 'warning');
  });
  expect(graver.map(({ name, finding }) => `${name} ${finding.severity}`)).toEqual([]);
});

test('every finding names its rule', () => {
  const wrong = found.filter(({ finding: { code, rule } }) => RULES.find((one) => one.code === code)?.name !== rule);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

/** What stands in the workbook is quoted as it stands; names of cells and formulas are neither words nor figures. */
const bare = (text: string): string =>
  text
    .replace(/“[^”]*”/g, '“”')
    .replace(/=[A-Z][A-Z0-9:;,()+*/-]*/g, '')
    .replace(/\b[A-Z]{1,3}\d+\b/g, '');

const LONGEST = 320;
const BOTH: readonly (readonly [string, (text: string) => boolean])[] = [
  ['is empty', (text) => text.trim() === ''],
  ['does not end with a full stop', (text) => !text.endsWith('.')],
  ['has two stops or blanks in a row', (text) => / {2}|\.\.| [.,;:]/.test(text)],
  ['shows what a program says of nothing', (text) => /\b(?:undefined|NaN|null|Infinity|\[object)\b/.test(text)],
  ['has an empty quotation or empty brackets', (text) => /“”|\( *\)/.test(text)],
  [`is longer than ${String(LONGEST)} characters`, (text) => text.length > LONGEST],
];
const VIETNAMESE: readonly (readonly [string, (text: string) => boolean])[] = [
  ['does not begin with a capital letter', (text) => !/^[\p{Lu}“]/u.test(text)],
  [
    'speaks English',
    (text) =>
      /\b(?:sum|total|cell|error|file|sheet|table|row|column|warning|check|number|text|format|fix|unit|header|workbook|formula|cap)s?\b/i.test(
        bare(text),
      ),
  ],
  ['writes figures the English way', (text) => /\d,\d{3}(?!\d)|\d{5,}/.test(bare(text))],
  ['says “bảng” where it means “biểu”', (text) => /\bbảng (?!mã|tính)/i.test(bare(text))],
  ['says “trang” without “tính”', (text) => /\btrang (?!tính)/i.test(bare(text))],
];
const ENGLISH: readonly (readonly [string, (text: string) => boolean])[] = [
  ['does not begin with a capital letter or a figure', (text) => !/^[\p{Lu}\d“(−]/u.test(text)],
  ['writes figures the Vietnamese way', (text) => /\d\.\d{3}(?!\d)|\d{5,}/.test(bare(text))],
];

describe.each([
  ['vi', [...BOTH, ...VIETNAMESE]],
  ['en', [...BOTH, ...ENGLISH]],
] as const)('sentences in %s', (language, faults) => {
  test.each(faults)('none %s', (_fault, has) => {
    const wrong = found.flatMap(({ name, finding }) =>
      Object.values(wordsOf(finding, language) as unknown as Record<string, string>)
        .filter(has)
        .map((text) => `${name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('what, why and what to do are three different sentences', () => {
    const wrong = found.filter(({ finding }) => {
      const { message, why, todo } = wordsOf(finding, language);
      return new Set([message, why, todo]).size < 3;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('the message alone names the cell, the column, the sheet or the whole table', () => {
    const wrong = found.filter(({ finding }) => {
      const { message } = wordsOf(finding, language);
      const place =
        language === 'vi' ? /ô [A-Z]+\d|[Tt]rang tính|[Bb]iểu|cột|dòng|phép tính/ : /cells? [A-Z]+\d|[Ss]heet|table|column|row|sums?|title/;
      return !place.test(message);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

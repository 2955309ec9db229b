/**
 * How a rule is tested: a list of tables in which it must speak, and a list of honest look-alikes at which it must be silent.
 * Every table carries its whole answer in its cells, so that a second finding of any rule fails the case as well.
 */
import { checkWorkbook } from '../../src/core/check/check';
import { toPlainText } from '../../src/core/money/amount';
import { RULES } from '../../src/core/rules/register';
import { readText, type Mark } from './tables';

/** Tables by the sentence that each of them proves. */
export type Cases = Readonly<Record<string, string>>;

/** `limits`: tables where a person would say more than the check does today; what it does say is held all the same. */
interface RuleCases {
  readonly speaks: Cases;
  readonly silent: Cases;
  readonly limits?: Cases;
}

export function ruleCases(code: string, { speaks, silent, limits = {} }: RuleCases): void {
  test.each(Object.entries(speaks))('speaks: %s', (_sentence, text) => {
    expect(readText(text).marks.map((mark) => mark.code)).toContain(code);
    expectAnswer(text);
  });
  test.each(Object.entries(silent))('silent: %s', (_sentence, text) => {
    expect(readText(text).marks.map((mark) => mark.code)).not.toContain(code);
    expectAnswer(text);
  });
  if (Object.keys(limits).length > 0)
    test.each(Object.entries(limits))('known limit: %s', (_sentence, text) => {
      expectAnswer(text);
    });
  test('no table stands twice', () => {
    const texts = [speaks, silent, limits].flatMap((cases) => Object.values(cases)).map((text) => text.replace(/\s+/g, ' '));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
}

/** The check finds what the marks say, and nothing else. */
export function expectAnswer(text: string): void {
  const { workbook, marks, options } = readText(text);
  const { findings } = checkWorkbook(workbook, options);
  const key = ({ code, sheet, cell }: Pick<Mark, 'code' | 'sheet' | 'cell'>): string => `${code} ${sheet}!${cell}`;
  const byKey = new Map(marks.map((mark) => [key(mark), mark]));
  const found = findings.map((finding) => {
    const named = finding.expected === null ? '?' : toPlainText(finding.expected);
    return `${key(finding)} ${finding.severity}${(byKey.get(key(finding))?.expected ?? null) === null ? '' : ` ${named}`}`;
  });
  const wanted = marks.map(
    (mark) =>
      `${key(mark)} ${mark.severity ?? RULES.find(({ code }) => code === mark.code)?.top ?? '?'}${mark.expected === null ? '' : ` ${mark.expected}`}`,
  );
  expect(found.sort()).toEqual(wanted.sort());
}

/** What is written to a unit: every example of every rule, without a word about views of the program. */
import path from 'node:path';
import { checkWorkbook } from '../../../src/core/check/check';
import { wordsForUnit } from '../../../src/core/messages/review/for-unit';
import { ruleExamples } from '../../../tools/docs/rule-examples';
import { readText } from '../../support/tables';

const findings = ruleExamples(path.resolve(__dirname, '../../..')).flatMap(({ text }) => {
  const { workbook, options } = readText(text);
  return checkWorkbook(workbook, options).findings;
});

test('the examples hold findings whose own words send to the view of caps', () => {
  expect(findings.some(({ code }) => code === 'SB506')).toBe(true);
  expect(findings.some(({ code }) => code === 'SB505')).toBe(true);
});

test.each(['vi', 'en'] as const)('%s: nobody is sent to a view, and everybody is told what to do', (language) => {
  for (const finding of findings.filter(({ severity }) => severity !== 'info')) {
    const { message, todo } = wordsForUnit(finding, language);
    expect(`${message} ${todo}`).not.toMatch(/(?:mục|view) “?Mức chi”?(?: áp dụng)?[.;,]|phần mềm đọc|the pane/i);
    expect(todo).not.toBe('');
  }
});

/**
 * The generated pages: the gallery of messages and one page a rule. Every example is a text table in the rule's folder that the
 * check runs on, so no sentence here is invented. Reads files, writes none.
 */
import { checkWorkbook } from '../../src/core/check/check';
import { functionMetadata } from '../../src/core/functions/metadata';
import { reportWords } from '../../src/core/messages/reports/report-words';
import { wordsOf } from '../../src/core/messages/findings/of';
import type { Language } from '../../src/core/messages/language';
import type { Finding, Severity } from '../../src/core/rules/common/finding';
import { RULES } from '../../src/core/rules/register';
import { readText } from '../../test/support/tables';
import { CAPS_PAGE, capsPage } from './caps-page';
import { ruleExamples, silentOf, type RuleExample } from './rule-examples';
import { SAYS } from './says';
import { sheetsAsMarkdown } from './shown-table';

/** Where Excel learns the functions in cells; the manifest names it. */
const FUNCTIONS_FILE = 'assets/functions.json';

const GENERATED = '<!-- `npm run docs` viết phần này · this part is generated -->';

/** @returns texts by their path from the root of the project */
export function pagesOf(root: string): ReadonlyMap<string, string> {
  const examples = ruleExamples(root);
  const pages = new Map<string, string>();
  for (const rule of RULES) {
    pages.set(rulePage(rule), `${headOf(rule, examplesOf(examples, rule))}\n${silentOf(root, rule.name)}`);
  }
  pages.set('docs/messages.md', gallery(examples));
  pages.set(CAPS_PAGE, capsPage(GENERATED));
  pages.set(FUNCTIONS_FILE, `${JSON.stringify(functionMetadata('vi'), null, 2)}\n`);
  return pages;
}

interface Named {
  readonly code: Finding['code'];
  readonly name: string;
  readonly top: Severity;
}

export const rulePage = ({ code, name }: Pick<Named, 'code' | 'name'>): string => `docs/rules/${code}-${name}.md`;

const examplesOf = (examples: readonly RuleExample[], { name }: Named): RuleExample[] => examples.filter(({ rule }) => rule === name);

function headOf(rule: Named, examples: readonly RuleExample[]): string {
  const { code, name, top } = rule;
  return [
    `# ${code} ${name}`,
    GENERATED,
    `**${SAYS.vi[code]}** ${SAYS.en[code]}`,
    [
      '| mã · code | tên · name | mức cao nhất · top severity |',
      '|---|---|---|',
      `| ${code} | ${name} | ${reportWords('vi').severity[top].toLowerCase()} · ${reportWords('en').severity[top].toLowerCase()} |`,
    ].join('\n'),
    ...examples.flatMap((example, at) => [`## Ví dụ · Example${examples.length > 1 ? ` ${String(at + 1)}` : ''}`, ...shown(example, code)]),
    '',
  ].join('\n\n');
}

function gallery(examples: readonly RuleExample[]): string {
  return [
    '# Mọi câu mà Soát Biểu nói · Every message',
    GENERATED,
    'Mỗi ví dụ là một biểu nhỏ đã được soát thật; ô có chữ đậm là ô được nêu. Each example is a small table that was really checked; the cell in bold is the one named.',
    RULES.map((rule) => `- [${rule.code} ${rule.name}](${rulePage(rule).replace('docs/', '')}): ${SAYS.vi[rule.code]}`).join('\n'),
    ...RULES.flatMap((rule) => [
      `## ${rule.code} ${rule.name}`,
      ...examplesOf(examples, rule).flatMap((example) => shown(example, rule.code)),
    ]),
    '',
  ].join('\n\n');
}

/** The table, and what the check says of it under the code asked for. */
function shown({ file, text }: RuleExample, code: string): string[] {
  const { workbook, options } = readText(text);
  const findings = checkWorkbook(workbook, options).findings.filter((finding) => finding.code === code);
  if (findings.length === 0) throw new Error(`src/core/rules/${file}: the check does not find ${code} in it.`);
  const remark = /^# (.+)$/m.exec(text)?.[1];
  return [...(remark === undefined ? [] : [remark]), ...sheetsAsMarkdown(workbook, findings), ...findings.flatMap(inBothLanguages)];
}

function inBothLanguages(finding: Finding): string[] {
  return (['vi', 'en'] as const).map((language: Language) => {
    const { message, why, todo } = wordsOf(finding, language);
    const [reason, next] = language === 'vi' ? ['Vì sao?', 'Cách xử lý:'] : ['Why?', 'What to do:'];
    const severity = reportWords(language).severity[finding.severity];
    return [
      `> **${severity} · ${finding.code} · ${finding.cell}** ${message}`,
      '>',
      `> *${reason}* ${why}`,
      '>',
      `> *${next}* ${todo}`,
    ].join('\n');
  });
}

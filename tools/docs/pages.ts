/**
 * The generated pages: the gallery of messages and one page a rule. Every example is a text table of docs/examples that the
 * check runs on, so no sentence here is invented. Reads files, writes none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/core/check/check';
import { reportWords } from '../../src/core/messages/report-words';
import { wordsOf } from '../../src/core/messages/words';
import type { Language } from '../../src/core/messages/language';
import type { Finding } from '../../src/core/rules/finding';
import { RULES } from '../../src/core/rules/register';
import { CONTRACT_CODES } from '../../test/support/contract-codes';
import { readText } from '../../test/support/tables';
import { CAPS_PAGE, capsPage } from './caps-page';
import { SAYS } from './says';
import { sheetsAsMarkdown } from './shown-table';

export const HAND_WRITTEN = '<!-- Từ đây viết tay · Written by hand from here on -->';
const GENERATED = '<!-- `npm run docs` viết phần này · this part is generated -->';
const UNWRITTEN = `${HAND_WRITTEN}\n\n## Khi nào không báo · When it stays silent\n`;

interface Example {
  /** "row-total" or "row-total.unsure". */
  readonly file: string;
  readonly text: string;
}

/** @returns texts by their path from the root of the project */
export function pagesOf(root: string): ReadonlyMap<string, string> {
  const folder = path.join(root, 'docs/examples');
  const examples = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file): Example => ({ file: file.replace(/\.txt$/, ''), text: readFileSync(path.join(folder, file), 'utf8') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const pages = new Map<string, string>();
  for (const rule of RULES) {
    const page = rulePage(rule);
    const file = path.join(root, page);
    const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const at = old.indexOf(HAND_WRITTEN);
    pages.set(page, `${headOf(rule, examplesOf(examples, rule))}\n${at < 0 ? UNWRITTEN : old.slice(at)}`);
  }
  pages.set('docs/messages.md', gallery(examples));
  pages.set(CAPS_PAGE, capsPage(GENERATED));
  return pages;
}

interface Named {
  readonly code: Finding['code'];
  readonly name: string;
}

export const rulePage = ({ code, name }: Named): string => `docs/rules/${code}-${name}.md`;

/** The plain example first, then its variants. */
const examplesOf = (examples: readonly Example[], { name }: Named): Example[] =>
  examples.filter(({ file }) => file === name || file.startsWith(`${name}.`));

function headOf(rule: Named, examples: readonly Example[]): string {
  const { code, name } = rule;
  const top = CONTRACT_CODES.get(code)?.top ?? 'info';
  return [
    `# ${code} ${name}`,
    GENERATED,
    `**${SAYS[code].vi}** ${SAYS[code].en}`,
    [
      '| mã · code | tên · name | mức cao nhất · top severity |',
      '|---|---|---|',
      `| ${code} | ${name} | ${reportWords('vi').severity[top].toLowerCase()} · ${reportWords('en').severity[top].toLowerCase()} |`,
    ].join('\n'),
    ...examples.flatMap((example, at) => [`## Ví dụ · Example${examples.length > 1 ? ` ${String(at + 1)}` : ''}`, ...shown(example, code)]),
    '',
  ].join('\n\n');
}

function gallery(examples: readonly Example[]): string {
  return [
    '# Mọi câu mà Soát Biểu nói · Every message',
    GENERATED,
    'Mỗi ví dụ là một biểu nhỏ đã được soát thật; ô có chữ đậm là ô được nêu. Each example is a small table that was really checked; the cell in bold is the one named.',
    RULES.map((rule) => `- [${rule.code} ${rule.name}](${rulePage(rule).replace('docs/', '')}): ${SAYS[rule.code].vi}`).join('\n'),
    ...RULES.flatMap((rule) => [
      `## ${rule.code} ${rule.name}`,
      ...examplesOf(examples, rule).flatMap((example) => shown(example, rule.code)),
    ]),
    '',
  ].join('\n\n');
}

/** The table, and what the check says of it under the code asked for. */
function shown({ file, text }: Example, code: string): string[] {
  const { workbook, options } = readText(text);
  const findings = checkWorkbook(workbook, options).findings.filter((finding) => finding.code === code);
  if (findings.length === 0) throw new Error(`docs/examples/${file}.txt: the check does not find ${code} in it.`);
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

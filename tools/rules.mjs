/** Writes what is known of rules by their folders alone: register, facts by code, words, and the sentence that heads each page. Part of `npm run docs`. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';

const RULES = 'src/core/rules';
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);

/** Folders with a rule, in the order of their codes: `[{ name, code }]`. */
export function rulesOf(root) {
  const folder = path.join(root, RULES);
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'rule.ts')))
    .map((name) => {
      const code = /^ {2}code: '(SB\d{3})',$/m.exec(readFileSync(path.join(folder, name, 'rule.ts'), 'utf8'))?.[1];
      if (code === undefined) throw new Error(`${RULES}/${name}/rule.ts names no code.`);
      return { name, code };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** @param root of the project; @returns texts by their path from it */
export function ruleLists(root) {
  const rules = rulesOf(root);
  const byName = [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));
  const imports = (from, what, as) => byName.map(({ name }) => `import ${what} as ${as(name)} } from '${from(name)}';`);
  const both = (from, what) =>
    ['vi', 'en'].flatMap((language) =>
      imports(
        (name) => from(name, language),
        `{ ${what}`,
        (name) => `${camel(name)}${pascal(language)}`,
      ),
    );
  const byLanguage = (language) => rules.map(({ name, code }) => `    ${code}: ${camel(name)}${pascal(language)},`);
  const page = (...lines) => `${lines.join('\n')}\n`;
  return new Map([
    [
      `${RULES}/register.ts`,
      page(
        '/** Every rule there is, in the order of their codes. `npm run docs` writes this list from the folders. */',
        ...imports((name) => `./${name}/rule`, '{ rule', camel),
        "import { named, type AnyRule } from './common/any-rule';",
        '',
        'export const RULES: readonly AnyRule[] = [',
        ...rules.map(({ name }) => `  named('${name}', ${camel(name)}),`),
        '];',
      ),
    ],
    [
      `${RULES}/facts-by-code.ts`,
      page(
        '/** The facts behind each code. `npm run docs` writes this list from the folders of rules. */',
        ...imports((name) => `./${name}/facts`, 'type { Facts', pascal),
        '',
        'export interface FactsByCode {',
        ...rules.map(({ name, code }) => `  ${code}: ${pascal(name)};`),
        '}',
      ),
    ],
    [
      'src/core/messages/findings/register.ts',
      page(
        '/** The writers of sentences, one a rule and language. `npm run docs` writes this list from the folders of rules. */',
        ...both((name, language) => `../../rules/${name}/${language}`, 'words'),
        "import type { Language } from '../language';",
        "import type { FindingWords } from './words';",
        '',
        'export const FINDING_WORDS: Readonly<Record<Language, FindingWords>> = {',
        ...['vi', 'en'].flatMap((language) => [`  ${language}: {`, ...byLanguage(language), '  },']),
        '};',
      ),
    ],
    [
      'tools/docs/says.ts',
      page(
        '/** What each rule says, in one sentence. `npm run docs` writes this list from the folders of rules. */',
        ...both((name, language) => `../../src/core/rules/${name}/${language}`, 'says'),
        "import type { Language } from '../../src/core/messages/language';",
        "import type { FindingCode } from '../../src/core/rules/common/finding';",
        '',
        'export const SAYS: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = {',
        ...['vi', 'en'].flatMap((language) => [`  ${language}: {`, ...byLanguage(language), '  },']),
        '};',
      ),
    ],
  ]);
}

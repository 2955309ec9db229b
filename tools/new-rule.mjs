/** `npm run new-rule NAME CODE`: the folder of a rule and its test, to be filled in; then everything that is generated from the folders. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesOf } from './rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', code = ''] = process.argv.slice(2);

function refused() {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || !/^SB[0-9]{3}$/.test(code))
    return 'Usage: npm run new-rule NAME CODE, for example: npm run new-rule round-thousands SB311';
  const rules = rulesOf(root);
  const taken = rules.find((one) => one.name === name || one.code === code);
  return taken === undefined
    ? null
    : `${taken.code} ${taken.name} is there already; take another name, and ${nextFree(rules)} as the code.`;
}

/** Behind the last of the same hundred: a code that a rule once had is never given to another. */
function nextFree(rules) {
  const numbers = rules.map((one) => Number(one.code.slice(2))).filter((number) => String(number)[0] === String(Number(code.slice(2)))[0]);
  return `SB${String(Math.max(...numbers) + 1).padStart(3, '0')}`;
}

const complaint = refused();
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`);
  process.exit(2);
}

const folder = path.join(root, 'src/core/rules', name);
const files = {
  [path.join(folder, 'rule.ts')]: `/** ${code}: what it looks at, in one sentence. */
import { isZero } from '../../money/amount';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'${code}'> = {
  code: '${code}',
  top: 'info',
  // From what was observed to findings, without words. To be replaced: it finds a lone zero in a table of one line.
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const figure = table.lines.length === 1 ? table.lines[0]?.figures.find(({ state, amount }) => state === 'number' && isZero(amount)) : undefined;
      return figure === undefined ? [] : [findingAt('info', table, figure, { lines: table.lines.length })];
    }),
};
`,
  [path.join(folder, 'facts.ts')]: `/** What the words of ${code} are made of. */
export interface Facts {
  readonly lines: number;
}
`,
  ...Object.fromEntries(
    [
      [
        'vi',
        'Vietnamese',
        'Dòng duy nhất của biểu ghi số không.',
        'Số tiền ở ô ${cell} bằng không.',
        'Biểu có ${String(facts.lines)} dòng, nên ô này là cả số liệu của biểu.',
        'Xem lại ô này.',
      ],
      [
        'en',
        'English',
        'The only line of a table holds zero.',
        'The amount in cell ${cell} is zero.',
        'Lines of the table: ${String(facts.lines)}, so this cell is all that it says.',
        'Look at this cell again.',
      ],
    ].map(([language, spoken, says, message, why, todo]) => [
      path.join(folder, `${language}.ts`),
      `/** ${code} in ${spoken}. */
import type { FindingWords } from '../../messages/findings/words';

export const says = '${says}';

export const words: FindingWords['${code}'] = ({ facts, cell }) => ({
  message: \`${message}\`,
  why: \`${why}\`,
  todo: '${todo}',
});
`,
    ]),
  ),
  [path.join(folder, 'example.txt')]: `Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc, thiết bị | 0 !${code} | 120
`,
  [path.join(folder, 'silent.md')]: `## Khi nào không báo · When it stays silent

- Một.
- Hai.
- *One, two: three to six lines.*
`,
  [path.join(root, 'test/core/rules', `${name}.test.ts`)]:
    `/** ${code}: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('${code}', {
  speaks: {
    'a line of zeros alone': \`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc, thiết bị | 0 !${code} | 120\`,
  },
  silent: {
    'a line with money': \`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc, thiết bị | 30 | 120\`,
  },
});
`,
};
if (existsSync(folder)) {
  process.stderr.write(`src/core/rules/${name} is there already.\n`);
  process.exit(2);
}
mkdirSync(folder);
for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
for (const file of Object.keys(files)) process.stdout.write(`${path.relative(root, file)}\n`);
spawnSync('npx', ['prettier', '--write', '--log-level', 'warn', ...Object.keys(files).filter((file) => file.endsWith('.ts'))], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(spawnSync(process.execPath, [path.join(root, 'tools/docs.mjs')], { stdio: 'inherit' }).status ?? 1);

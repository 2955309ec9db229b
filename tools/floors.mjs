/**
 * The import directions of the house, in one list: lint reads it while one writes, the architecture test proves it.
 * `files` are globs; `deny` are regular expressions on the import as written; `why` is what the reader is told.
 */
const up = (...names) => `(^|/)(${names.join('|')})/`;

/** What no part of core may import, whichever room it is. */
const outside = [up('hosts', 'apps'), '^node:', '^(fs|path|react|react-dom|exceljs|fflate|saxes|numfmt|@)'];

export const floors = [
  {
    files: ['src/core/**/*.ts'],
    deny: outside,
    why: 'Core knows no host, no file system, no React and no Excel: it gets plain data and gives plain data.',
  },
  { files: ['src/hosts/**/*.{ts,tsx}'], deny: [up('apps')], why: 'A host does not know who starts it.' },
];

const room = (name, ...above) => ({
  files: [`src/core/${name}/**/*.ts`],
  deny: [...outside, up(...above)],
  why: `core/${name} stands below ${above.join(', ')}: imports point down only.`,
});

/** Inside core: money · workbook → table → proof · law → rules → check → messages → report; forms beside proof: it needs tables and the law, no check. */
export const rooms = [
  room('money', 'workbook', 'table', 'proof', 'law', 'rules', 'check', 'forms', 'messages', 'report'),
  room('workbook', 'table', 'proof', 'law', 'rules', 'check', 'forms', 'messages', 'report'),
  room('table', 'proof', 'law', 'rules', 'check', 'forms', 'messages', 'report'),
  room('proof', 'law', 'rules', 'check', 'forms', 'messages', 'report'),
  room('law', 'proof', 'rules', 'check', 'forms', 'messages', 'report'),
  room('rules', 'check', 'forms', 'messages', 'report'),
  room('check', 'forms', 'messages', 'report'),
  room('forms', 'proof', 'rules', 'check', 'messages', 'report'),
  room('messages', 'report'),
  { files: ['src/hosts/excel/**/*.ts'], deny: [up('files', 'grid')], why: 'Hosts do not know one another.' },
  { files: ['src/hosts/files/**/*.ts'], deny: [up('excel', 'grid')], why: 'Hosts do not know one another.' },
  { files: ['src/hosts/grid/**/*.{ts,tsx}'], deny: [up('excel', 'files')], why: 'Hosts do not know one another.' },
];

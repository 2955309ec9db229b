/**
 * The import directions of the house, in one list: lint reads it while one writes, the architecture test proves it.
 * `files` are globs, of several that fit the last one holds; `deny` are regular expressions on the import as written; `why` is what the reader is told.
 */
const up = (...names) => `(^|/)(${names.join('|')})/`;

/** What stands beside the product: it knows the product, never the other way round. */
const beside = ['bench', 'test', 'tools'];

/** What no part of core may import, whichever room it is; one room reads formulas with a library. */
const foreign = [up('hosts', 'apps', ...beside), '^node:', '^(fs|path|react|react-dom|exceljs|fflate|saxes|numfmt|@(?!borgar/fx))'];
const outside = [...foreign, '^@borgar/fx'];

/** From the ground up; a room imports from the floors below its own, never from those above or beside it. */
const CORE = [
  ['money'],
  ['workbook', 'sums'],
  ['table'],
  ['prose', 'proof', 'law'],
  ['rules', 'forms'],
  ['check', 'compare', 'fix'],
  ['messages'],
  ['report', 'functions'],
  ['review'],
];

/** Inside core/table, in the same way: what is seen, what it is called, where tables lie, what heads them, what adds up, what is told of it. */
const TABLE = [['seeing'], ['model'], ['areas'], ['said', 'heads'], ['lines'], ['settle'], ['blocks'], ['explain']];

/** What a room may not import: its own floor and those above. */
function above(house, name) {
  const floor = house.findIndex((names) => names.includes(name));
  return house
    .slice(floor)
    .flat()
    .filter((other) => other !== name);
}

const roomsOf = (house, folder, always) =>
  house.flat().map((name) => {
    const denied = above(house, name);
    return {
      files: [`${folder}/${name}/**/*.ts`],
      deny: [...always, ...(denied.length > 0 ? [up(...denied)] : [])],
      why: `${folder}/${name} stands below or beside ${denied.join(', ')}: imports point down only.`,
    };
  });

const hosts = ['excel', 'files', 'grid'];

export const floors = [
  {
    files: ['src/core/**/*.ts'],
    deny: outside,
    why: 'Core knows no host, no file system, no React and no Excel: it gets plain data and gives plain data.',
  },
  ...roomsOf(CORE, 'src/core', outside),
  ...roomsOf(TABLE, 'src/core/table', [...outside, up(...above(CORE, 'table'))]),
  {
    files: ['src/core/workbook/formula/**/*.ts'],
    deny: [...foreign, up(...above(CORE, 'workbook'))],
    why: 'core/workbook/formula knows addresses and the snapshot, and alone the library of formulas.',
  },
  {
    files: ['src/core/rules/*/{vi,en}.ts'],
    deny: [...outside, up('check', 'report', 'forms'), '/rule$'],
    why: 'The words of a rule stand in its folder and on the floor of messages: they know its facts, never how it finds them.',
  },
  { files: ['src/hosts/**/*.{ts,tsx}'], deny: [up('apps')], why: 'A host does not know who starts it.' },
  ...hosts.map((host) => ({
    files: [`src/hosts/${host}/**/*.{ts,tsx}`],
    deny: [up('apps', ...beside), up(...hosts.filter((other) => other !== host))],
    why: 'A host knows neither who starts it nor other hosts.',
  })),
  {
    files: ['bench/**/*.ts'],
    deny: [up('apps', 'tools'), '(^|/)test/(?!support/)'],
    why: 'A measurement knows the product up to its hosts, and of the tests only what both share.',
  },
];

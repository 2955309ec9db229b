/**
 * The import directions of the house, in one list: lint reads it while one writes, the architecture test proves it.
 * `files` are globs, `except` those among them with a rule of their own; `deny` are regular expressions on the import as written; `why` is what the reader is told.
 */
const up = (...names) => `(^|/)(${names.join('|')})/`;

/** The one room that may import the library of formulas. */
const FORMULA_ROOM = 'src/core/workbook/formula/**/*.ts';

/** What no part of core may import, whichever room it is. */
const foreign = [up('hosts', 'apps'), '^node:', '^(fs|path|react|react-dom|exceljs|fflate|saxes|numfmt|@(?!borgar/fx/))'];
const outside = [...foreign, '^@borgar/fx'];

export const floors = [
  {
    files: ['src/core/**/*.ts'],
    except: [FORMULA_ROOM],
    deny: outside,
    why: 'Core knows no host, no file system, no React and no Excel: it gets plain data and gives plain data.',
  },
  { files: ['src/hosts/**/*.{ts,tsx}'], deny: [up('apps')], why: 'A host does not know who starts it.' },
];

/** Inside core, from the ground up; a room imports from the floors below its own, never from those above or beside it. */
const ROOMS = [
  ['money'],
  ['workbook', 'sums'],
  ['table'],
  ['prose', 'proof', 'law'],
  ['rules', 'forms'],
  ['check'],
  ['messages'],
  ['report'],
];

const coreRooms = ROOMS.flatMap((floor, at) =>
  floor.map((name) => {
    const denied = ROOMS.slice(at)
      .flat()
      .filter((other) => other !== name);
    return {
      files: [`src/core/${name}/**/*.ts`],
      except: [FORMULA_ROOM],
      deny: [...outside, ...(denied.length > 0 ? [up(...denied)] : [])],
      why: `core/${name} stands below or beside ${denied.join(', ')}: imports point down only.`,
    };
  }),
);

/** Inside core/table, in the same way: what is seen, what it is called, where tables lie, what heads them and what adds up, what is told of it. */
const TABLE_ROOMS = [['seeing'], ['model'], ['areas'], ['said', 'heads'], ['lines'], ['settle'], ['blocks'], ['explain']];

const tableRooms = TABLE_ROOMS.flatMap((floor, at) =>
  floor.flatMap((name) => {
    const denied = TABLE_ROOMS.slice(at)
      .flat()
      .filter((other) => other !== name);
    if (denied.length === 0) return [];
    return {
      files: [`src/core/table/${name}/**/*.ts`],
      deny: [...outside, up(...denied)],
      why: `core/table/${name} stands below or beside ${denied.join(', ')}.`,
    };
  }),
);

const formulaRoom = {
  files: [FORMULA_ROOM],
  deny: [...foreign, up(...ROOMS.flat().filter((name) => name !== 'workbook'))],
  why: 'core/workbook/formula knows addresses and the snapshot, and alone the library of formulas.',
};

export const rooms = [
  ...coreRooms,
  formulaRoom,
  ...tableRooms,
  { files: ['src/hosts/excel/**/*.ts'], deny: [up('files', 'grid')], why: 'Hosts do not know one another.' },
  { files: ['src/hosts/files/**/*.ts'], deny: [up('excel', 'grid')], why: 'Hosts do not know one another.' },
  { files: ['src/hosts/grid/**/*.{ts,tsx}'], deny: [up('excel', 'files')], why: 'Hosts do not know one another.' },
];

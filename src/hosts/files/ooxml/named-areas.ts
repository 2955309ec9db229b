/** What defined names and tables of a workbook stand for, as far as the file says it in plain cells. */
import type { Area, NamedAreas } from '../../../core/fix/unnamed-reading';
import { parseRange } from '../../../core/workbook/address';
import { readFormula } from '../../../core/workbook/formula/read-formula';
import { attribute } from '../xml/part-parser';
import { decodeEscapes } from './escapes';
import { findPart, readPart, relationshipsOf, type OoxmlPackage } from './package';
import type { WorkbookPart } from './workbook-part';

/** A reference that is not locked both ways means another cell in each cell that uses the name. */
const LOCKED = /^\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$|^\$[A-Z]{1,3}:\$[A-Z]{1,3}$|^\$\d+:\$\d+$/i;

export function readNamedAreas(opened: OoxmlPackage, book: WorkbookPart): NamedAreas {
  const tables = tablesIn(opened, book);
  const names = namesIn(opened, book);
  return (word, sheet) => {
    const bracket = word.indexOf('[');
    const isOtherBook = bracket >= 0 && word.includes('!');
    if (isOtherBook) return null;
    if (bracket >= 0) return tables.get(word.slice(0, bracket).toLowerCase()) ?? null;
    const bang = word.lastIndexOf('!');
    const prefix = word.slice(0, Math.max(0, bang)).replace(/^'|'$/g, '').replaceAll("''", "'");
    const own = (bang < 0 ? sheet : prefix).toLowerCase();
    const name = word.slice(bang + 1).toLowerCase();
    const local = names.get(`${own}!${name}`);
    return (local === undefined ? (names.get(name) ?? tables.get(name)) : local) ?? null;
  };
}

function tablesIn(opened: OoxmlPackage, book: WorkbookPart): Map<string, readonly Area[]> {
  const tables = new Map<string, readonly Area[]>();
  for (const { name: sheet, entry: sheetEntry } of book.sheets) {
    for (const { kind, target } of relationshipsOf(opened, sheetEntry.name)) {
      const entry = kind === 'table' ? findPart(opened, target) : undefined;
      if (entry === undefined) continue;
      readPart(opened, entry, {
        table: {
          open(attributes) {
            const range = parseRange(attribute(attributes, 'ref') ?? '');
            const name = attribute(attributes, 'displayName') ?? attribute(attributes, 'name');
            if (range !== null && name !== undefined) tables.set(decodeEscapes(name).toLowerCase(), [{ sheet, range }]);
          },
        },
      });
    }
  }
  return tables;
}

/** By name, names of one sheet behind the sheet's own; null for what is more than plain cells or a typed value. */
function namesIn(opened: OoxmlPackage, book: WorkbookPart): Map<string, readonly Area[] | null> {
  const names = new Map<string, readonly Area[] | null>();
  const sheets: string[] = [];
  let key: string | null = null;
  let text = '';
  readPart(opened, book.entry, {
    'workbook/sheets/sheet': {
      open(attributes) {
        sheets.push(decodeEscapes(attribute(attributes, 'name') ?? '').toLowerCase());
      },
    },
    'workbook/definedNames/definedName': {
      open(attributes) {
        const name = decodeEscapes(attribute(attributes, 'name') ?? '').toLowerCase();
        const local = attribute(attributes, 'localSheetId');
        key = local === undefined ? name : `${sheets[Number(local)] ?? ''}!${name}`;
        text = '';
      },
      text(more) {
        text += more;
      },
      close() {
        if (key !== null) names.set(key, areasOf(`=${text.trim()}`));
        key = null;
      },
    },
  });
  return names;
}

function areasOf(formula: string): readonly Area[] | null {
  const { isWhole, names, structured, functions, references, hasExternalLink } = readFormula(formula);
  if (!isWhole || hasExternalLink || names.length + structured.length + functions.length > 0) return null;
  const areas = references.flatMap(({ text, range, sheet, lastSheet }): Area[] =>
    sheet !== null && lastSheet === null && LOCKED.test(text.slice(text.lastIndexOf('!') + 1)) ? [{ sheet, range }] : [],
  );
  return areas.length === references.length ? areas : null;
}

/** A formula of an OpenDocument file as Excel writes it: other references, other separators, the same functions. */

import { withoutMarks } from '../ooxml/formula-marks';

/** What a formula is made of: texts, errors, references in brackets, names of functions and words, and the signs between them. */
const PIECES = /"(?:[^"]|"")*"|#[A-Z/0-9]+[!?]?|\[(?:'[^']*'|[^\]'])*\]|[\p{L}_][\p{L}\p{N}_.]*|[;~!{}|]|[^"#[\p{L}_;~!{}|]+|#/gu;

/** Functions that carry the name of who added them. */
const VENDOR = /^(?:COM\.MICROSOFT|ORG\.LIBREOFFICE|ORG\.OPENOFFICE|COM\.SUN\.STAR\.SHEET\.ADDIN\.ANALYSIS\.GET|LEGACY)\./i;

/** The dialects that say themselves to be Excel's. */
const EXCEL = /^(?:msoxl|xl):=/;

/** One end of a reference: ".$A$1", "$Sheet1.A1", "$'Biểu 1'.A1", "'file:///x.ods'#$Sheet1.A1". */
const END = /^(?:'((?:[^']|'')*)'#)?\$?(?:('(?:[^']|'')*')|([^.'#]*))\.(.*)$/;

interface End {
  readonly file: string;
  readonly sheet: string;
  readonly place: string;
}

function endOf(text: string): End | null {
  const found = END.exec(text);
  if (found === null) return null;
  const [, file = '', quoted, plain = '', place = ''] = found;
  return { file, sheet: quoted ?? plain, place };
}

function reference(inside: string): string {
  if (/#REF\b/.test(inside)) return '#REF!';
  // A colon may stand in the name of a sheet or file.
  const parts = inside.match(/(?:'[^']*'|[^:'])+/g) ?? [];
  const [from, to] = parts.map(endOf);
  if (from === undefined || from === null || parts.length > 2 || to === null) return inside;
  const file = from.file === '' ? '' : `[${decoded(from.file.slice(from.file.lastIndexOf('/') + 1))}]`;
  const bare = (sheet: string): string => sheet.replace(/^'|'$/g, '');
  const isQuoted = from.sheet.startsWith("'") || to?.sheet.startsWith("'") === true || (file !== '' && /[^\w[\].]/.test(file));
  const last = to === undefined || to.sheet === '' || bare(to.sheet) === bare(from.sheet) ? '' : `:${bare(to.sheet)}`;
  const name = file + bare(from.sheet) + last;
  const sheet = name === '' ? '' : isQuoted ? `'${name}'!` : `${name}!`;
  return `${sheet}${from.place}${to === undefined ? '' : `:${to.place}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const SIGNS: Readonly<Record<string, string>> = { ';': ',', '~': ',', '!': ' ', '|': ';' };

/** "of:=SUM([.A1:.A3];[$'Biểu 2'.B1])" → "=SUM(A1:A3,'Biểu 2'!B1)". */
export function excelFormula(written: string): string {
  if (EXCEL.test(written)) return withoutMarks(written.slice(written.indexOf('=')));
  const formula = written.replace(/^[a-z]+:(?==)/i, '').replace(/^==?/, '');
  let inArray = 0;
  const pieces = (formula.match(PIECES) ?? []).map((piece) => {
    if (piece.startsWith('"')) return piece;
    if (piece.startsWith('[')) return reference(piece.slice(1, -1));
    if (piece === '{') inArray += 1;
    else if (piece === '}') inArray -= 1;
    // The bar parts the rows of an array, and means nothing elsewhere.
    if (piece === '|' && inArray === 0) return piece;
    return SIGNS[piece] ?? piece.replace(VENDOR, '');
  });
  return withoutMarks(`=${pieces.join('')}`);
}

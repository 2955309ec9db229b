/** Changes of an XML part as text: attributes, elements, texts, names. Most leave it well-formed, so that it is read to its end. */
import type { Chance } from './random';

const VALUES = [
  ...['', '0', '1', '-1', 'true', 'NaN', 'Infinity', '1e308', '1e999', '-0', '00', '1.5', '4294967295', '99999999999999999999'],
  ...[
    '1048576',
    '1048577',
    '16384',
    '16385',
    'A1',
    'a1',
    '$A$1',
    'XFD1048576',
    'XFE1',
    'A0',
    'A1048577',
    'A1:XFD1048576',
    'B2:A1',
    'A:A',
    '1:1',
  ],
  ...[
    's',
    'str',
    'b',
    'e',
    'd',
    'n',
    'inlineStr',
    'shared',
    'array',
    'dataTable',
    'rId1',
    'rId2',
    'rId999',
    'hidden',
    'veryHidden',
    'External',
  ],
  ...[
    '../../../x',
    '/',
    '/xl/workbook.xml',
    'worksheets/sheet1.xml',
    'sharedStrings.xml',
    'styles.xml',
    '#REF!',
    '_x0000_',
    '_xD800_',
    '&#xFFFF;',
    '&#55296;',
    '&amp;#0;',
  ],
  ...['2026-01-01', '12:00', 'x'.repeat(40_000), '9'.repeat(400), 'Đối ứng', '[Red]#,##0;;;@', '#'.repeat(300), '__proto__', 'constructor'],
];
const FORMULAS = [
  ...[
    'A1',
    'SUM(A1:XFD1048576)',
    'SUM(A:A)+SUM(1:1)',
    'A1:A1048576',
    "'",
    '"',
    '((((((((',
    '#REF!',
    '[1]Sheet1!A1',
    '=',
    '',
    '{1,2;3}',
    'A1+'.repeat(2000),
  ],
  ...[
    '('.repeat(4000) + '1' + ')'.repeat(4000),
    'SUM('.repeat(500) + 'A1' + ')'.repeat(500),
    '-'.repeat(8000) + '1',
    'A1,'.repeat(3000) + 'A1',
    '1E999',
    "'a''b'!A1",
    'SUM(B1:B9)*1',
    'LET(x,1,x)',
  ],
];
const NUMBERS = [
  '1e308',
  '-1e308',
  '1e-320',
  '0.1',
  '30.800',
  '30,800',
  '999999999999999999999',
  '',
  ' 1 ',
  'abc',
  '0x10',
  '12345678901234567890.5',
  '-0',
  'TRUE',
  '#N/A',
];
const TEXTS = [
  '',
  ' ',
  'TỔNG CỘNG',
  'Năm 2026',
  'Trong đó:',
  '30.800',
  '\u200b',
  '\u202e',
  'a'.repeat(60_000),
  '1.'.repeat(5000),
  'I. '.repeat(3000),
  '﷽'.repeat(200),
  '('.repeat(9000),
  '_x000D_'.repeat(3000),
  '- '.repeat(9000),
];
const WHOLE = [
  (text: string): string => text.replace(/^(<\?[^>]*\?>)?/, '$1<!DOCTYPE x [<!ENTITY a "b">]>'),
  (text: string): string => `\uFEFF${text}`,
  (text: string): string => text.replace(/<\?xml[^>]*\?>/, ''),
  (text: string): string => text.replace(/xmlns="[^"]*"/, 'xmlns="urn:x"'),
  (text: string): string => text.replace(/xmlns="([^"]*)"/, 'xmlns:q="$1"').replace(/<(\/?)(?=[A-Za-z])/g, '<$1q:'),
  (text: string): string =>
    text.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
];

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Some match of a pattern from a random place on, so that large parts cost no more than small ones. */
function somewhere(text: string, pattern: RegExp, chance: Chance): (Match & { readonly groups: readonly (string | undefined)[] }) | null {
  const search = new RegExp(pattern.source, 'g');
  for (const from of [chance.below(Math.max(1, text.length)), 0]) {
    search.lastIndex = from;
    const found = search.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length, groups: found };
  }
  return null;
}

const put = (text: string, { start, end }: Match, content: string): string => text.slice(0, start) + content + text.slice(end);

const ATTRIBUTE = /(\s[\w:]+=)"([^"]*)"/;
const LEAF = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/;
const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?>(?:(?!<\1[\s>])[\s\S]){0,3000}?<\/\1>/;

type Way = (text: string, chance: Chance) => string;

const inElement =
  (pattern: RegExp, values: readonly string[]): Way =>
  (text, chance) => {
    const found = somewhere(text, pattern, chance);
    return found === null ? text : put(text, found, `${found.groups[1] ?? ''}${chance.of(values)}${found.groups[2] ?? ''}`);
  };

const attribute = (change: (name: string, value: string, chance: Chance, text: string) => string): Way => {
  return (text, chance) => {
    const found = somewhere(text, ATTRIBUTE, chance);
    return found === null ? text : put(text, found, change(found.groups[1] ?? '', found.groups[2] ?? '', chance, text));
  };
};

const element = (pattern: RegExp, change: (whole: string, chance: Chance, text: string) => string): Way => {
  return (text, chance) => {
    const found = somewhere(text, pattern, chance);
    return found === null ? text : put(text, found, change(text.slice(found.start, found.end), chance, text));
  };
};

const WAYS: readonly Way[] = [
  attribute((name, _, chance) => `${name}"${chance.of(VALUES)}"`),
  attribute((name, value, chance) => `${name}"${/^\d+$/.test(value) ? String(Number(value) + chance.between(-2, 2)) : chance.of(VALUES)}"`),
  attribute((name, value, chance, text) => `${name}"${somewhere(text, ATTRIBUTE, chance)?.groups[2] ?? value}"`),
  attribute(() => ''),
  attribute((name, value) => `${name}"${value}"${name}"${value}"`),
  attribute((name, value) => `${name.replace(/\s/, ' q:')}"${value}"`),
  element(LEAF, () => ''),
  element(ELEMENT, () => ''),
  element(LEAF, (whole, chance) => whole.repeat(chance.of([2, 3, 20, 2000]))),
  element(ELEMENT, (whole, chance) => whole.repeat(chance.of([2, 3, 50]))),
  element(ELEMENT, (whole, chance, text) => somewhere(text, ELEMENT, chance)?.groups[0] ?? whole),
  element(ELEMENT, (whole) => `<x:y xmlns:x="urn:x">${whole}</x:y>`),
  element(
    ELEMENT,
    (whole) =>
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14">${whole}</mc:Choice><mc:Fallback>${whole}</mc:Fallback></mc:AlternateContent>`,
  ),
  element(ELEMENT, (whole) => `<!--${whole.replaceAll('--', '')}-->`),
  element(LEAF, (whole) => `${'<deep>'.repeat(6000)}${whole}${'</deep>'.repeat(6000)}`),
  element(LEAF, (whole) => `<?pi x?><![CDATA[<]]>${whole}`),
  inElement(/(<(?:\w+:)?v>)[^<]*(<)/, NUMBERS),
  inElement(/(<(?:\w+:)?v>)[^<]*(<)/, NUMBERS),
  inElement(/(<(?:\w+:)?f(?:\s[^<>]*)?>)[^<]*(<)/, FORMULAS),
  inElement(/(<(?:\w+:)?f(?:\s[^<>]*)?>)[^<]*(<)/, FORMULAS),
  inElement(/(<(?:\w+:)?t(?:\s[^<>]*)?>)[^<]*(<)/, TEXTS),
  inElement(/(<(?:\w+:)?p(?:\s[^<>]*)?>)[^<]*(<)/, TEXTS),
  inElement(/(>)[^<]*(<)/, [...TEXTS, ...NUMBERS]),
  (text, chance) =>
    text.replace(
      /<(?:\w+:)?sheetData>/,
      (tag) =>
        `${tag}<row r="${chance.of(VALUES)}" hidden="1"><c r="${chance.of(VALUES)}" t="${chance.of(VALUES)}"><f t="shared" si="0" ref="A1:XFD9">A1</f><v>${chance.of(NUMBERS)}</v></c></row>`,
    ),
  (text, chance) =>
    text.replace(
      /<\/(?:\w+:)?sheetData>/,
      (tag) => `${tag}<mergeCells><mergeCell ref="${chance.of(VALUES)}"/><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    ),
  (text, chance) =>
    text.replace(
      /<(?:\w+:)?sheetData>/,
      (tag) => `<cols><col min="${chance.of(VALUES)}" max="${chance.of(VALUES)}" hidden="1" style="${chance.of(VALUES)}"/></cols>${tag}`,
    ),
  (text, chance) => chance.of(WHOLE)(text),
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
];

export const withTextChanged = (text: string, chance: Chance): string => chance.of(WAYS)(text, chance);

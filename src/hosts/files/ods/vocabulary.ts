/** The namespaces of OpenDocument that a spreadsheet is read from, under the prefixes that everybody uses for them. */
import type { Vocabulary } from '../xml/names';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'table', 'text', 'style', 'manifest'].map((name) => [`${OASIS}${name}:1.0`, `${name}:`] as const),
  [`${OASIS}datastyle:1.0`, 'number:'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo:'],
  [`${OASIS}svg-compatible:1.0`, 'svg:'],
  // LibreOffice tells with it which texts are errors.
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext:'],
]);

export const OPEN_DOCUMENT: Vocabulary = { prefixOf: (namespace) => PREFIXES.get(namespace) ?? null, qualifiesAttributes: true };

/** Elements that only hold rows, columns or letters together. */
export const GROUPS: ReadonlySet<string> = new Set([
  ...['table:table-row-group', 'table:table-rows', 'table:table-header-rows'],
  ...['table:table-column-group', 'table:table-columns', 'table:table-header-columns'],
  ...[
    'text:a',
    'text:meta',
    'text:sheet-name',
    'text:title',
    'text:date',
    'text:time',
    'text:file-name',
    'text:page-number',
    'text:page-count',
  ],
]);

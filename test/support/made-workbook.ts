/** Small .xlsx packages made by hand, part by part, so that a test can state exactly what a file holds. */
import { zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface MadeWorkbook {
  /** Content of `<worksheet>`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Content of `<sst>`. */
  readonly sharedStrings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  /** More parts, or parts in place of the usual ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** More relationships of the workbook part. */
  readonly relationships?: string;
  /** Stands in `<workbook>` after the sheets. */
  readonly workbookTail?: string;
}

export const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;

export const worksheet = (content: string): string => xml(`<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`);

export function madeParts({
  sheets,
  sharedStrings,
  styles,
  parts = {},
  relationships = '',
  workbookTail = '',
}: MadeWorkbook): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="s${String(index + 1)}"/>`).join('')}</sheets>${workbookTail}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="s${String(index + 1)}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`).join('')}<Relationship Id="st" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/>${relationships}</Relationships>`,
    ),
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': xml(`<sst xmlns="${MAIN}">${sharedStrings}</sst>`) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': xml(`<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`) }),
    ...Object.fromEntries(
      Object.values(sheets).map((content, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, worksheet(content)]),
    ),
    ...parts,
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(all)) {
    if (content !== null) bytes[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return bytes;
}

export const madeWorkbook = (content: MadeWorkbook): Uint8Array => zipSync(madeParts(content), { mtime: '2020-01-01T00:00:00Z' });

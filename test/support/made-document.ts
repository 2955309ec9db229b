/** Small Word documents made by hand, so that a test can state exactly what a file holds. */
import { zipSync } from 'fflate';
import { xml } from './made-workbook';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface MadeDocument {
  /** Content of `<w:body>`. */
  readonly body: string;
  /** Content of `<w:styles>`, `<w:numbering>`. */
  readonly styles?: string;
  readonly numbering?: string;
  /** More parts, or parts in place of the usual ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run with a text. @param properties content of `<w:rPr>` */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs as they are, or of a plain text. @param properties content of `<w:pPr>` */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** A cell of a paragraph, or of blocks as they are. @param properties content of `<w:tcPr>` */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${/^<w:(?:p|tbl)[ >]/.test(content) ? content : p(content)}</w:tc>`;

/** A row of cells as they are, or of plain texts split by "|". @param properties content of `<w:trPr>` */
export const tr = (cells: string | readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${(typeof cells === 'string' ? cells.split('|') : cells)
    .map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell.trim())))
    .join('')}</w:tr>`;

/** A table whose columns have these widths, in twips. */
export const tableWithWidths = (widths: readonly number[], text: string): string =>
  tableOf(text).replace('<w:tblGrid/>', `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>`);

export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

/** A table written as text, one row a line, cells split by "|". */
export const tableOf = (text: string): string =>
  tbl(
    ...text
      .trim()
      .split('\n')
      .map((line) => tr(line.trim())),
  );

const ROOT = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;

/** A text box as Word writes it: once for itself, once for older programs. */
export const textBox = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** A field with its code and its result. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export function madeDocument({ body, styles, numbering, parts = {} }: MadeDocument): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const all: Record<string, string | null> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${ROOT}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="n" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    ...(styles === undefined ? {} : { 'word/styles.xml': xml(`<w:styles xmlns:w="${W}">${styles}</w:styles>`) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': xml(`<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`) }),
    ...parts,
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(all)) if (content !== null) bytes[name] = new TextEncoder().encode(content);
  return zipSync(bytes);
}

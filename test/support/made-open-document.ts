/** Small .ods packages made by hand, so that a test can state exactly what a file holds. */
import { zipSync } from 'fflate';

const NAMESPACES = Object.entries({
  office: 'office:1.0',
  table: 'table:1.0',
  text: 'text:1.0',
  style: 'style:1.0',
  number: 'datastyle:1.0',
  fo: 'xsl-fo-compatible:1.0',
  svg: 'svg-compatible:1.0',
  draw: 'drawing:1.0',
})
  .map(([prefix, name]) => ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .concat(' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
  .join('');

export interface MadeOpenDocument {
  /** Content of `<office:spreadsheet>`. */
  readonly body: string;
  /** Content of `<office:automatic-styles>` of the content part. */
  readonly styles?: string;
  /** Content of `<office:styles>` of the styles part. */
  readonly named?: string;
  /** More parts, or parts in place of the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
}

export const contentXml = (body: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content${NAMESPACES}><office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;Times New Roman&apos;"/></office:font-face-decls><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;

export function madeOpenDocument({ body, styles, named = '', parts = {} }: MadeOpenDocument): Uint8Array {
  const all: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': contentXml(body, styles),
    'styles.xml': `<office:document-styles${NAMESPACES}><office:styles>${named}</office:styles></office:document-styles>`,
    ...parts,
  };
  const bytes = Object.entries(all).map(([name, text]) => [name, new TextEncoder().encode(text)]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: '2020-01-01T00:00:00Z' });
}

/**
 * The product's own note as a custom XML part of the workbook: one element in a namespace of our own, so that Excel and files
 * find it among the notes of others. Knows the wrapping only, not what the note says.
 */

export const MEMORY_NAMESPACE = 'urn:soatbieu:workbook-memory:1';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' };
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const codeOf = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** What XML cannot hold at all is written as in cells: _x0000_; a text that looks like such an escape stays what it is. */
function encode(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, codeOf)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, codeOf)
    .replace(/[&<>\r\n\t]/g, (character) => ESCAPES[character] ?? character);
}

function decode(xml: string): string {
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : NaN;
      if (Number.isNaN(code)) return NAMED[name ?? ''] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The note as the part's whole XML. */
export function toMemoryXml(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?><memory xmlns="${MEMORY_NAMESPACE}">${encode(text)}</memory>`;
}

/** The note in a part's XML, also after another program wrote the XML anew; null when the part is not ours. */
export function fromMemoryXml(xml: string): string | null {
  const start = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<((?:\w+:)?memory)\b([^>]*?)(\/?)>/.exec(xml);
  if (start === null || !/\bxmlns(?::\w+)?\s*=\s*["']urn:soatbieu:workbook-memory:1["']/.test(start[2] ?? '')) return null;
  if (start[3] === '/') return '';
  const end = xml.lastIndexOf(`</${start[1] ?? ''}`);
  return end < 0 ? null : decode(xml.slice(start[0].length, end));
}

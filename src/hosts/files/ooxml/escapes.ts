/** Characters that XML cannot hold: OOXML writes them as _x000D_. Both directions, and XML's own escapes for writing. */

/** "a_x000D_b" → "a\rb". U+FFFE and U+FFFF are no characters in any text and vanish. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
    const character = Number.parseInt(code, 16);
    return character >= 0xfffe ? '' : String.fromCharCode(character);
  });
}

const XML_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

const codeOf = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Cell text as XML: a literal "_x000D_" stays one, control characters and lone surrogates become escapes. */
export function encodeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, codeOf)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/[&<>"\r]/g, escaped);
}

const escaped = (character: string): string => XML_ESCAPES[character] ?? character;

/** Text as XML where nothing knows _x escapes: formulas (without their "="), Word documents. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, escaped);

/** Text as the value of an attribute, where a bare line break would become a blank. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

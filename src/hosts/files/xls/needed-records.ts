/**
 * The stream of an .xls file as the foreign reader gets it: with the records it stumbles over, and that no table needs, made
 * unknown to it. Notes without their box would make it give up, links make it touch every cell of a range; the colours of a theme
 * are a zip file of their own, which it unpacks without end when it is broken.
 */
const NOTE = 0x001c;
const LINK = 0x01b8;
const LINK_TIP = 0x0800;
const THEME = 0x0896;
const NOT_NEEDED = new Set([NOTE, LINK, LINK_TIP, THEME]);
/** No program writes a record of this kind. */
const UNKNOWN = 0x7ffe;

export function neededRecords(stream: Uint8Array): Uint8Array {
  const needed = stream.slice();
  const view = new DataView(needed.buffer);
  for (let at = 0; at + 4 <= needed.length; at += 4 + view.getUint16(at + 2, true)) {
    const kind = view.getUint16(at, true);
    if (NOT_NEEDED.has(kind)) view.setUint16(at, UNKNOWN, true);
  }
  return needed;
}

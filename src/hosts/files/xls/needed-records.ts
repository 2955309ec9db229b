/**
 * The stream of an .xls file as the foreign reader gets it: with the records it stumbles over, and that no table needs, made
 * unknown to it. Notes without their box would make it give up, links make it touch every cell of a range; the colours of a theme
 * are a zip file of their own, which it unpacks without end when it is broken. A record that ends before the number that says how much
 * follows sends it round without end as well, and so does a shared text that is cut short: such a file is damaged.
 */
import { FileProblem } from '../file-problem';
import { assertWholeTexts, type Stretch } from './shared-text-runs';

const NOTE = 0x001c;
const LINK = 0x01b8;
const LINK_TIP = 0x0800;
const THEME = 0x0896;
const NOT_NEEDED = new Set([NOTE, LINK, LINK_TIP, THEME]);
const SHARED_TEXTS = 0x00fc;
const CONTINUE = 0x003c;
/** No program writes a record of this kind. */
const UNKNOWN = 0x7ffe;

/** Bytes up to the number of tokens, letters or parts that follow it ([MS-XLS] 2.4), by kind of record. */
const SHORTEST: ReadonlyMap<number, number> = new Map([
  [0x0006, 22], // Formula, with the kinds of older versions
  [0x0206, 22],
  [0x0406, 22],
  [0x0021, 14], // Array, old and new
  [0x0221, 14],
  [0x04bc, 10], // ShrFmla
  [0x0018, 14], // Lbl, old and new
  [0x0218, 14],
  [0x0007, 1], // String, old and new
  [0x0207, 2],
  [0x0204, 8], // Label
  [0x00d6, 8], // RString
  [0x0085, 7], // BoundSheet8
  [0x041e, 3], // Format
]);

/** @throws FileProblem damaged */
export function neededRecords(stream: Uint8Array): Uint8Array {
  const needed = stream.slice();
  const view = new DataView(needed.buffer);
  let texts: Stretch[] = [];
  const endOfTexts = (): void => {
    if (texts.length > 0) assertWholeTexts(view, texts);
    texts = [];
  };
  for (let at = 0; at + 2 <= needed.length;) {
    const kind = view.getUint16(at, true);
    // A file that ends behind a kind holds a record of no bytes to the foreign reader.
    const length = at + 4 <= needed.length ? view.getUint16(at + 2, true) : 0;
    if (length < (SHORTEST.get(kind) ?? 0)) throw new FileProblem('damaged', `a record ${kind.toString(16)} of ${String(length)} bytes`);
    if (NOT_NEEDED.has(kind)) view.setUint16(at, UNKNOWN, true);
    const body = { start: at + 4, end: Math.min(at + 4 + length, needed.length) };
    if (kind !== CONTINUE) endOfTexts();
    if (kind === SHARED_TEXTS || (kind === CONTINUE && texts.length > 0)) texts.push(body);
    at += 4 + length;
  }
  endOfTexts();
  return needed;
}

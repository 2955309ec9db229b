/** Whether a record holds what its kind must hold, so that the foreign reader finds no count in it that leads it astray. */
import { FileProblem } from '../file-problem';
import { passFormula } from './formula-shape';
import { Body, type BinaryRecord } from './records';

/** Letters of two bytes, their number before them; a number of all ones stands for no text. */
function passText(body: Body): boolean {
  if (body.left < 4) return false;
  const letters = body.u32();
  if (letters === 0xffffffff) return true;
  if (2 * letters > body.left) return false;
  body.skip(2 * letters);
  return true;
}

function passRichText(body: Body): boolean {
  if (body.left < 1) return false;
  const isRich = (body.u8() & 1) !== 0;
  if (!passText(body)) return false;
  return !isRich || (body.left >= 4 && 4 * body.u32() <= body.left);
}

/** Place and format of a cell. */
const CELL = 8;
/** Of a cell that says no column. */
const SHORT_CELL = 4;
const RANGE = 16;

type Check = (body: Body) => boolean;

/** So many bytes, and then what is checked. */
const after =
  (bytes: number, check: Check): Check =>
  (body) => {
    if (body.left < bytes) return false;
    body.skip(bytes);
    return check(body);
  };
const atLeast = (bytes: number): Check => after(bytes, () => true);
const formulaAfter = (bytes: number): Check => after(bytes, (body) => passFormula(body, true));

const SHAPES: Readonly<Record<number, Check>> = {
  0x00: atLeast(12),
  0x01: atLeast(CELL),
  0x02: atLeast(CELL + 4),
  0x03: atLeast(CELL + 1),
  0x04: atLeast(CELL + 1),
  0x05: atLeast(CELL + 8),
  0x07: atLeast(CELL + 4),
  0x0c: atLeast(SHORT_CELL),
  0x0d: atLeast(SHORT_CELL + 4),
  0x0e: atLeast(SHORT_CELL + 1),
  0x0f: atLeast(SHORT_CELL + 1),
  0x10: atLeast(SHORT_CELL + 8),
  0x11: after(SHORT_CELL, passText),
  0x12: atLeast(SHORT_CELL + 4),
  0x94: atLeast(RANGE),
  0x06: after(CELL, passText),
  0x08: after(CELL, (body) => passText(body) && formulaAfter(2)(body)),
  0x09: formulaAfter(CELL + 10),
  0x0a: formulaAfter(CELL + 3),
  0x0b: formulaAfter(CELL + 3),
  0x13: passRichText,
  0x3e: after(CELL, passRichText),
  0x1aa: after(RANGE + 1, (body) => passFormula(body, false)),
  0x1ab: after(RANGE, (body) => passFormula(body, false)),
  0x2c: after(2, passText),
  0x99: (body) => body.left <= 8 || after(8, passText)(body),
  0x163: passText,
  0x16a: (body) => body.left >= 4 && 12 * body.u32() <= body.left,
  0x2f: atLeast(4),
};

/** @throws FileProblem damaged */
export function assertShape(part: string, view: DataView, record: BinaryRecord): void {
  const check = SHAPES[record.kind];
  if (check !== undefined && !check(new Body(view, record)))
    throw new FileProblem('damaged', `${part}: a record of kind ${String(record.kind)} contradicts itself`);
}

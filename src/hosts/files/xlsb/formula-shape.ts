/**
 * Whether the tokens of a binary formula are as long as they say. The foreign reader believes every count it finds and goes on past
 * the end of a record, or for ever. Knows the lengths of tokens, not what they mean.
 */
import type { Body } from './records';

const SAME_AS_BEFORE = 0x01;
const TEXT = 0x17;
const EXTENDED = 0x18;
const CONTROL = 0x19;
const ARRAY = 0x20;
const AREAS = 0x26;

/** Lengths by token, its own byte included. Those not listed take all that is left, for the foreign reader too. */
const LENGTHS: Readonly<Record<number, number>> = {
  ...Object.fromEntries(Array.from({ length: 0x16 - 0x03 + 1 }, (_, index) => [0x03 + index, 1])),
  ...{
    [SAME_AS_BEFORE]: 5,
    0x1a: 11,
    0x1b: 5,
    0x1c: 2,
    0x1d: 2,
    0x1e: 3,
    0x1f: 9,
    [ARRAY]: 15,
    0x21: 3,
    0x22: 4,
    0x23: 5,
    0x24: 7,
    0x25: 13,
  },
  ...{ [AREAS]: 7, 0x29: 3, 0x2a: 7, 0x2b: 13, 0x2c: 7, 0x2d: 13, 0x2e: 3, 0x2f: 3, 0x39: 7, 0x3a: 9, 0x3b: 15, 0x3c: 9, 0x3d: 15 },
};
const LENGTHS_EXTENDED: Readonly<Record<number, number>> = {
  ...Object.fromEntries([0x01, 0x02, 0x03, 0x06, 0x07, 0x0a, 0x0b, 0x0d, 0x0f, 0x10, 0x1d].map((kind) => [kind, 6])),
  0x19: 14,
};
const CHOOSE = 0x04;
const CONTROLS = new Set([0x00, 0x01, 0x02, CHOOSE, 0x08, 0x10, 0x20, 0x21, 0x40, 0x41, 0x80]);

/** Tokens come in three classes with the same shape. */
const plainToken = (token: number): number => (token >= 0x60 ? token - 0x40 : token >= 0x40 ? token - 0x20 : token);

/** @returns the length of the token at the body's place; null when it takes all that is left */
function lengthOf(body: Body, token: number): number | null {
  if (token === TEXT) return 3 + 2 * body.peek16(1);
  if (token === EXTENDED) return LENGTHS_EXTENDED[body.peek(1)] ?? null;
  if (token !== CONTROL) return LENGTHS[token] ?? null;
  const kind = body.peek(1);
  if (!CONTROLS.has(kind)) return null;
  return kind === CHOOSE ? 4 + 2 * (body.peek16(2) + 1) : 4;
}

/** One value of an array constant. */
function skipValue(body: Body): boolean {
  const kind = body.u8();
  if (kind === 0x01) {
    const letters = body.u16();
    if (2 * letters > body.left) return false;
    body.skip(letters === 0 ? 1 : 2 * letters);
  } else if (kind === 0x00) body.skip(8);
  else if (kind === 0x02) body.skip(1);
  else if (kind === 0x04) body.skip(4);
  else return false;
  return true;
}

/** What stands behind the tokens for one of them. */
function skipExtra(body: Body, token: number): boolean {
  if (token === SAME_AS_BEFORE) body.skip(4);
  if (token === AREAS) {
    const areas = body.u32();
    if (16 * areas > body.left) return false;
    body.skip(16 * areas);
  }
  if (token !== ARRAY) return true;
  const [rows, columns] = [body.u32(), body.u32()];
  if (rows === 0 || columns === 0 || rows * columns > body.left) return false;
  for (let value = 0; value < rows * columns; value++) if (!skipValue(body)) return false;
  return true;
}

/**
 * Passes over a formula. @returns false when its parts do not fit into each other or into the record
 * @param mayRefer it may be nothing but a reference to a formula of several cells; those themselves may not
 */
export function passFormula(body: Body, mayRefer: boolean): boolean {
  if (body.left < 4) return false;
  const length = body.u32();
  // Behind the tokens stands how much belongs to them.
  if (length + 4 > body.left) return false;
  const end = body.left - length;
  const extras: number[] = [];
  while (body.left > end) {
    const token = plainToken(body.peek(0));
    const size = lengthOf(body, token);
    if (size === null) {
      body.skip(body.left - end);
      break;
    }
    if (size > body.left - end) return false;
    if (token === SAME_AS_BEFORE && !(mayRefer && size === length)) return false;
    if (token === SAME_AS_BEFORE || token === ARRAY || token === AREAS) extras.push(token);
    body.skip(size);
  }
  const behind = body.u32();
  if (behind > body.left) return false;
  return behind === 0 || extras.every((token) => skipExtra(body, token));
}

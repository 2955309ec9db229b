/** Where the fonts of a rich text in an .xlsb file change; of texts without raised parts nothing. */
import type { RunStart } from '../sheetjs/sheet-cells';
import { Body, recordsOf, viewOf } from './records';

const SHARED_TEXT = 0x13;
const IS_RICH = 1;

/** @param body stands before a rich text. @returns undefined when nothing in it is raised */
export function runsOf(body: Body, isRaised: (font: number) => boolean): readonly RunStart[] | undefined {
  if ((body.u8() & IS_RICH) === 0) return undefined;
  body.skip(2 * body.u32());
  const count = Math.min(body.u32(), body.left / 4);
  const runs: RunStart[] = [];
  for (let index = 0; index < count; index++) runs.push({ start: body.u16(), isRaised: isRaised(body.u16()) });
  return runs.some((run) => run.isRaised) ? runs : undefined;
}

/** By number of the shared text. */
export function runsOfSharedTexts(
  part: string,
  bytes: Uint8Array,
  isRaised: (font: number) => boolean,
): ReadonlyMap<number, readonly RunStart[]> {
  const found = new Map<number, readonly RunStart[]>();
  const view = viewOf(bytes);
  let number = 0;
  for (const record of recordsOf(part, bytes)) {
    if (record.kind !== SHARED_TEXT) continue;
    const runs = runsOf(new Body(view, record), isRaised);
    if (runs !== undefined) found.set(number, runs);
    number += 1;
  }
  return found;
}

/** An office's own acts as a JSON file in the schema of acts/: one act, a list of them, or `{ "acts": […] }`; or a flat list of records. */
import type { ActData, Cap, CapData } from '../act';
import { actOf } from '../catalogue';
import type { Fault } from '../json-fields';
import { readAct } from '../read-act';
import { actOfRecord, isConfirmed, recordsIn } from './record-file';
import { withoutOverlaps, type OwnCap, type OwnCaps } from './overlay';

/** @param json the parsed file */
export function readOwnFile(json: unknown): OwnCaps {
  const records = recordsIn(json);
  const faults: Fault[] = [];
  const read = records === null ? actsIn(json).flatMap(({ one, path }) => readOwnAct(one, path, faults)) : readRecords(records, faults);
  const caps = read.flatMap(({ caps: own }) => own);
  return withoutOverlaps({ caps, acts: read.map(({ act }) => actOf(act)), faults });
}

interface ReadAct {
  readonly act: ActData;
  readonly caps: readonly OwnCap[];
}

/** Records that nobody has confirmed are told together: a list from the text of an act is confirmed little by little. */
function readRecords(records: readonly unknown[], faults: Fault[]): ReadAct[] {
  const unconfirmed = records.filter((record) => !isConfirmed(record)).length;
  if (unconfirmed > 0)
    faults.push({ at: 'records', kind: 'unconfirmed', found: `${String(unconfirmed)}/${String(records.length)}`, allowed: '' });
  return records.flatMap((record, at) => (isConfirmed(record) ? readRecord(record, `records[${String(at)}].`, faults) : []));
}

/** Name and day of who confirmed it are all that a record needs: an act without a number is a text that somebody holds in hand. */
function readRecord(record: unknown, path: string, faults: Fault[]): ReadAct[] {
  const own: Fault[] = [];
  const read = readOwnAct(actOfRecord(record), path, own, true);
  faults.push(...own.filter(({ kind }) => kind !== 'claims-too-much'));
  return read;
}

function actsIn(json: unknown): { readonly one: unknown; readonly path: string }[] {
  const list = (acts: readonly unknown[], name: string) => acts.map((one, at) => ({ one, path: `${name}[${String(at)}].` }));
  if (Array.isArray(json)) return list(json as unknown[], '');
  const { acts } = (typeof json === 'object' && json !== null ? json : {}) as { acts?: unknown };
  return Array.isArray(acts) ? list(acts as unknown[], 'acts') : [{ one: json, path: '' }];
}

/**
 * Each cap is read by itself: a fault in one costs that one, and none of the others.
 * @param isTaken what it says of its evidence holds as it stands
 */
function readOwnAct(json: unknown, path: string, faults: Fault[], isTaken = false): ReadAct[] {
  const tell = (fault: Fault): void => void faults.push({ ...fault, at: `${path}${fault.at}` });
  const plain = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : null;
  const list: readonly unknown[] = Array.isArray(plain?.['caps']) ? (plain['caps'] as unknown[]) : [];
  const { act, faults: ofAct } = readAct(plain === null ? json : { ...plain, caps: Array.isArray(plain['caps']) ? [] : plain['caps'] });
  ofAct.forEach(tell);
  if (act === null) return [];
  const caps = list.flatMap((one, at): OwnCap[] => {
    const where = `caps[${String(at)}]`;
    const alone = readAct({ ...plain, caps: [one] });
    const own = alone.faults.filter((fault) => fault.at.startsWith('caps[0]'));
    own.forEach((fault) => {
      tell({ ...fault, at: fault.at.replace('caps[0]', where) });
    });
    const [cap] = alone.act?.caps ?? [];
    // A field too many harms nothing; a figure that cannot be read must not be half applied.
    if (cap === undefined || own.some(({ kind }) => kind !== 'unknown-field' && kind !== 'claims-too-much')) return [];
    const isTold = own.some(({ kind }) => kind === 'claims-too-much');
    const [read] = actOf({ ...act, caps: [cap] }).caps;
    if (read === undefined) return [];
    const taken = isTaken ? read : asOwn(read, `${where}.verified`, isTold ? () => undefined : tell);
    return [{ cap: taken, at: `${path}${where}` }];
  });
  return [{ act: { ...act, caps: caps.map(({ cap }) => cap as CapData) }, caps }];
}

/** Only a cap with number, article, day and the name of who read it counts as read (caps.md 4); all others stay a warning at most. */
function asOwn(cap: Cap, at: string, tell: (fault: Fault) => void): Cap {
  const { entered, article, act, from } = cap;
  const needed = { entered, article: article ?? undefined, number: act.number ?? undefined, from: from ?? undefined };
  const lacking = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (!cap.verified || lacking.length === 0) return cap;
  tell({ at, kind: 'claims-too-much', found: 'true', allowed: lacking.join(', ') });
  return { ...cap, verified: false };
}

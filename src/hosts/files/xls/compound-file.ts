/**
 * The older compound file: streams by name, each a chain of sectors. Read here because a file that was cut in the middle of its
 * table of sectors leads other readers round in circles. Knows nothing of what the streams hold.
 */
import { joined } from '../bytes';
import { FileProblem } from '../file-problem';

const HEADER = 512;
const SECTOR_SHIFT = 30;
const MINI_SHIFT = 32;
const DIRECTORY = 48;
const SMALLEST_CHAINED = 56;
const MINI_TABLE = 60;
const MORE_TABLE_SECTORS = 68;
const TABLE_SECTORS = 76;
/** Larger numbers are marks ("none", "end of chain"), not sectors. */
const LARGEST_SECTOR = 0xfffffffa;

const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly before: number;
  readonly behind: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const truncated = (): FileProblem => new FileProblem('truncated', 'the compound file names sectors behind its end');
const damaged = (what: string): FileProblem => new FileProblem('damaged', `the compound file ${what}`);

export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: Uint32Array;
  private readonly entries: readonly Entry[];
  private mini: { readonly table: Uint32Array; readonly data: Uint8Array } | null = null;

  /** @throws FileProblem truncated or damaged */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw truncated();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(SECTOR_SHIFT, true);
    if (shift !== 9 && shift !== 12) throw damaged(`has sectors of 2^${String(shift)} bytes`);
    this.sectorSize = 2 ** shift;
    this.table = numbersIn(this.tableSectors().map((sector) => this.sector(sector, true)));
    this.entries = this.readEntries(this.chain(this.view.getUint32(DIRECTORY, true)));
  }

  /** A stream of the file itself, not of one embedded in it; null when there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.topEntries().find((each) => each.kind === STREAM && each.name.toUpperCase() === name.toUpperCase());
    if (entry === undefined) return null;
    const isSmall = entry.size < this.view.getUint32(SMALLEST_CHAINED, true);
    const content = isSmall ? this.smallStream(entry.start) : this.chain(entry.start);
    if (content.length < entry.size) throw truncated();
    return content.subarray(0, entry.size);
  }

  /** Which sectors the table of sectors lies in: the first are named in the header, more of them in a chain of their own. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    const take = (at: number, count: number): void => {
      for (let index = 0; index < count; index++) {
        const sector = this.view.getUint32(at + 4 * index, true);
        if (sector < LARGEST_SECTOR) sectors.push(sector);
      }
    };
    take(TABLE_SECTORS, (HEADER - TABLE_SECTORS) / 4);
    const each = this.sectorSize / 4 - 1;
    const seen = new Set<number>();
    for (let next = this.view.getUint32(MORE_TABLE_SECTORS, true); next < LARGEST_SECTOR;) {
      if (seen.has(next)) throw damaged('goes round in circles');
      seen.add(next);
      const at = this.placeOf(next, true);
      take(at, each);
      next = this.view.getUint32(at + 4 * each, true);
    }
    return sectors;
  }

  /** Where a sector lies. Only the last one of the file may be short, and none that says where others are. */
  private placeOf(sector: number, isWhole: boolean): number {
    const at = (sector + 1) * this.sectorSize;
    if (at >= this.bytes.length || (isWhole && at + this.sectorSize > this.bytes.length)) throw truncated();
    return at;
  }

  private sector(sector: number, isWhole = false): Uint8Array {
    const at = this.placeOf(sector, isWhole);
    return this.bytes.subarray(at, at + this.sectorSize);
  }

  private chain(start: number): Uint8Array {
    return joined(follow(this.table, start).map((sector) => this.sector(sector)));
  }

  private smallStream(start: number): Uint8Array {
    const size = 2 ** Math.min(this.view.getUint16(MINI_SHIFT, true), 12);
    const root = this.entries.find(({ kind }) => kind === ROOT);
    this.mini ??= {
      table: numbersIn([this.chain(this.view.getUint32(MINI_TABLE, true))]),
      data: root === undefined ? new Uint8Array() : this.chain(root.start),
    };
    const { table, data } = this.mini;
    return joined(follow(table, start).map((sector) => data.subarray(sector * size, (sector + 1) * size)));
  }

  private readEntries(directory: Uint8Array): Entry[] {
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const letters = Math.min(32, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
      let name = '';
      for (let index = 0; index < letters; index++) name += String.fromCharCode(view.getUint16(at + 2 * index, true));
      const [before, behind, child] = [68, 72, 76].map((place) => view.getUint32(at + place, true)) as [number, number, number];
      entries.push({
        ...{ name, kind: view.getUint8(at + 66), before, behind, child },
        ...{ start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) },
      });
    }
    return entries;
  }

  /** The entries right below the root, which hang together as a tree; all of them where the tree is broken. */
  private topEntries(): readonly Entry[] {
    const found = new Set<Entry>();
    const waiting = [this.entries.find(({ kind }) => kind === ROOT)?.child ?? -1];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const entry = this.entries[next];
      if (entry === undefined || found.has(entry)) continue;
      found.add(entry);
      waiting.push(entry.before, entry.behind);
    }
    return found.size > 0 ? [...found] : this.entries;
  }
}

/** The sectors of a chain. @throws FileProblem damaged for one that comes back to itself */
function follow(table: Uint32Array, start: number): number[] {
  const chain: number[] = [];
  for (let sector = start; sector < LARGEST_SECTOR;) {
    if (chain.length > table.length) throw damaged('goes round in circles');
    chain.push(sector);
    const next = table[sector];
    if (next === undefined) throw truncated();
    sector = next;
  }
  return chain;
}

function numbersIn(sectors: readonly Uint8Array[]): Uint32Array {
  const whole = joined(sectors);
  const view = new DataView(whole.buffer);
  return Uint32Array.from({ length: Math.floor(whole.length / 4) }, (_, index) => view.getUint32(4 * index, true));
}

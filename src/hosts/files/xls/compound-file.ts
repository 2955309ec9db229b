/** Tells a compound file that was cut from one that is whole: its header names sectors that are not there. Reads no streams. */

const HEADER = 512;
const SECTOR_SHIFT = 30;
const FIRST_DIRECTORY_SECTOR = 48;
const TABLE_SECTORS = 76;
/** Larger numbers are marks ("none", "end of chain"), not sectors. */
const LARGEST_SECTOR = 0xfffffffa;

export function isCut(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(SECTOR_SHIFT, true);
  if (shift !== 9 && shift !== 12) return false;
  const size = 2 ** shift;
  // Sector 0 follows the header, which takes a whole sector. The last sector may be short.
  const isMissing = (sector: number): boolean => sector < LARGEST_SECTOR && (sector + 1) * size >= bytes.length;
  if (isMissing(view.getUint32(FIRST_DIRECTORY_SECTOR, true))) return true;
  for (let at = TABLE_SECTORS; at < HEADER; at += 4) if (isMissing(view.getUint32(at, true))) return true;
  return false;
}

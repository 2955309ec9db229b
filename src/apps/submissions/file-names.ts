/** How the files of a review are called: letters by their unit, none twice, none that a system refuses. */

/** What the review writes besides letters. */
export const RESULT = 'ket-qua.json';
export const SUMMARY = 'tong-hop.html';
export const COPIES = 'ban-danh-dau';
/** What is finished, by its hash: a run that was ended goes on there. */
export const FINISHED = '.da-soat';

/** Some disks do not tell capital letters from small ones, nor two ways to write one letter: names that are one there are one everywhere. */
export const onDisk = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');

const LONGEST = 100;

const plain = (unit: string): string =>
  Array.from(unit.replace(/[\u0000-\u001F<>:"/\\|?*]/g, ' ').trim())
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');

/** One name a unit, in their order; the same for any order of work. */
export function letterNames(units: readonly string[]): string[] {
  const taken = new Set([RESULT, SUMMARY].map((name) => name.replace(/\.\w+$/, '')).concat(COPIES));
  return units.map((unit) => {
    const start = plain(unit) || 'ho-so';
    let name = start;
    for (let number = 2; taken.has(onDisk(name)); number++) name = `${start} (${String(number)})`;
    taken.add(onDisk(name));
    return name;
  });
}

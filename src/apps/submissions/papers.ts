/** Which files of a folder are papers to be checked, by their names alone, and in which order people read them. */
import { WORKBOOK_ENDINGS } from '../../hosts/files/endings';

const WORKBOOK = new RegExp(`\\.(?:${WORKBOOK_ENDINGS.join('|')})$`, 'i');
/** Documents of older Word are no kind that is read, and a plan all the same: that it was not read must be said. */
const OLD_DOCUMENT = /\.(?:doc|rtf)$/i;
const collator = new Intl.Collator('vi', { numeric: true });

/** Reading order. */
export const inOrder = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1);

/** Excel puts "~$name.xlsx" beside a workbook that somebody has open; names with a dot in front are hidden. */
export const isHidden = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');
export const isCandidate = (name: string): boolean => WORKBOOK.test(name) && !isHidden(name);
export const isOldDocument = (name: string): boolean => OLD_DOCUMENT.test(name) && !isHidden(name);

/** What a person said of a workbook that nobody may write to lies in a file beside it: "bieu.xlsx" → "bieu.xlsx.soatbieu.json". */
export const sideFileOf = (file: string): string => `${file}.soatbieu.json`;
export const isSideFile = (name: string): boolean => name.endsWith('.soatbieu.json');

/** Tells Excel to calculate everything when it opens the file: for edits whose dependent results nobody has worked out. */
import type { OoxmlPackage } from '../ooxml/package';
import type { WorkbookPart } from '../ooxml/workbook-part';
import { unpackWhole } from '../zip/archive';
import { partText } from './part-text';

const FLAG = ' fullCalcOnLoad="1"';
/** The elements that may stand before `calcPr`, the last one first. */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

function flagged(text: string): string {
  const settings = /<((?:\w+:)?calcPr)\b([^>]*?)(\/?)>/.exec(text);
  if (settings) {
    const [whole, name = '', attributes = '', close = ''] = settings;
    const kept = attributes.replace(/\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '').trimEnd();
    return text.replace(whole, () => `<${name}${kept}${FLAG}${close}>`);
  }
  for (const name of BEFORE) {
    const end = new RegExp(`</(\\w+:)?${name}>|<(\\w+:)?${name}\\s*/>`).exec(text);
    if (!end) continue;
    const at = end.index + end[0].length;
    return `${text.slice(0, at)}<${end[1] ?? end[2] ?? ''}calcPr${FLAG}/>${text.slice(at)}`;
  }
  return text;
}

export function recalculateOnLoad(opened: OoxmlPackage, workbook: WorkbookPart, into: Map<string, Uint8Array | null>): void {
  const { text, encode } = partText(workbook.entry.name, unpackWhole(opened.archive, workbook.entry));
  into.set(workbook.entry.name, encode(flagged(text)));
}

/** SB205 in English. */
import { quoted } from '../../messages/findings/phrases.en';
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { shortLabel } from '../../messages/shorten';

export const says = 'One project or beneficiary stands twice.';

export const words: FindingWords['SB205'] = ({ facts, cell, label }) =>
  facts.reason === 'renamed'
    ? {
        message: `The lines in cell ${facts.other} “${shortLabel(facts.otherName)}” and in cell ${cell}${quoted(label)} have exactly the same figures.`,
        why: 'Only the level in the name differs. One place may have sent its figures twice, under its former and its new name.',
        todo: 'Ask the unit. If it is one place, keep one line, under the new name.',
      }
    : {
        message: `“${shortLabel(facts.name)}” in cell ${cell} already stands in ${facts.thereFile === undefined ? `cell ${facts.other}` : placeInFile(facts.thereFile, facts.thereSheet, facts.other, 'en')} with the same content.`,
        why: `The lines${quoted(label)} and “${shortLabel(facts.otherName)}” name one beneficiary and one content, with no other place or time.`,
        todo: 'If it was entered twice, remove one line. If these are two projects, write down how they differ.',
      };

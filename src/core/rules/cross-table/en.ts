/** SB201 in English. */
import { counted, quoted } from '../../messages/findings/phrases.en';
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'The same figure differs between two tables.';

export const words: FindingWords['SB201'] = ({ facts, sheet, unit, severity }) => {
  const where =
    facts.thereFile !== undefined
      ? `the table in file “${facts.thereFile.name}”`
      : facts.thereSheet === sheet
        ? 'another table on the same sheet'
        : `the table on sheet “${facts.thereSheet}”`;
  const there =
    facts.thereFile === undefined ? `cell ${facts.there.cell}` : placeInFile(facts.thereFile, facts.thereSheet, facts.there.cell, 'en');
  const both = facts.thereFile === undefined ? `cells ${facts.here.cell} and ${facts.there.cell}` : `cell ${facts.here.cell} and ${there}`;
  if (severity === 'info')
    return {
      message: `This table and ${where} state ${counted(facts.more + 1, 'figure')} differently, the first in ${both}.`,
      why: `The two tables agree in ${counted(facts.keys, 'other figure')}. Cell ${facts.here.cell}${quoted(facts.here.label)} is ${formatMoney(facts.here.amount, unit, 'en')}, the other says ${formatMoney(facts.there.amount, facts.thereUnit, 'en')}.`,
      todo: 'Nothing to correct if the tables are meant to differ, such as asked for and approved. If they are about the same, compare them again.',
    };
  return {
    message: `The figure${quoted(facts.here.label)} in cell ${facts.here.cell} is ${formatMoney(facts.here.amount, unit, 'en')}, but ${where} says ${formatMoney(facts.there.amount, facts.thereUnit, 'en')} (${there}).`,
    why: `Both cells state the same figure. The two tables agree in ${counted(facts.keys, 'other figure')}.`,
    todo: 'See which table agrees with the source papers and correct the other.',
  };
};

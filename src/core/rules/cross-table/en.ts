/** SB201 in English. */
import { counted, quoted } from '../../messages/findings/phrases.en';
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { sentences } from '../../messages/sentences';
import type { UnitId } from '../../money/money';
import { foldedOthers } from './folded-others';
import type { Facts } from './facts';

export const says = 'The same figure differs between two tables.';

/** Every other figure that differs by itself, and that totals follow. */
function further(facts: Facts, unit: UnitId): string {
  const { told, cells } = foldedOthers(facts.others);
  const each = told.map(
    ({ here, there }) =>
      `in cell ${here.cell}${quoted(here.label)} (${formatMoney(here.amount, unit, 'en')} against ${formatMoney(there.amount, facts.thereUnit, 'en')})`,
  );
  const rest = cells.length === 0 ? [] : [`and in cells ${cells.join(', ')}`];
  return sentences(
    each.length === 0 ? '' : `They also differ ${[...each, ...rest].join('; ')}.`,
    facts.following === 0 ? '' : `${counted(facts.following, 'total')} ${facts.following === 1 ? 'follows' : 'follow'}.`,
  );
}

export const words: FindingWords['SB201'] = ({ facts, sheet, unit, severity }) => {
  const { here, following, keys, apart, others } = facts;
  const where =
    facts.thereFile !== undefined
      ? `the table in file “${facts.thereFile.name}”`
      : facts.thereSheet === sheet
        ? 'another table on the same sheet'
        : `the table on sheet “${facts.thereSheet}”`;
  const there =
    facts.thereFile === undefined ? `cell ${facts.there.cell}` : placeInFile(facts.thereFile, facts.thereSheet, facts.there.cell, 'en');
  const both = facts.thereFile === undefined ? `cells ${here.cell} and ${facts.there.cell}` : `cell ${here.cell} and ${there}`;
  const [ours, theirs] = [formatMoney(here.amount, unit, 'en'), formatMoney(facts.there.amount, facts.thereUnit, 'en')];
  const count = others.length + 1;
  if (severity === 'info')
    return {
      message: `This table and ${where} state ${counted(count + following, 'figure')} differently, the first in ${both}.`,
      why: `The two tables agree in ${counted(keys, 'other figure')}. Cell ${here.cell}${quoted(here.label)} is ${ours}, the other says ${theirs}.`,
      todo: 'Nothing to correct if the tables are meant to differ, such as asked for and approved. If they are about the same, compare them again.',
    };
  if (apart === 'unit')
    return {
      message: `This table and ${where} state the same figures in two units of money: cell ${here.cell}${quoted(here.label)} is ${ours}, the other ${theirs} (${there}).`,
      why: `${counted(count + following, 'figure')} are the same digit by digit, so one of the two headings names the wrong unit.`,
      todo: 'See which unit agrees with the source papers and correct the other.',
    };
  if (apart !== null)
    return {
      message: `This table and ${where} state ${counted(count, 'figure')} differently, the first in cell ${here.cell}${quoted(here.label)}: ${ours} against ${theirs} (${there}).`,
      why: sentences(
        apart === 'most'
          ? `Titles, years and names of files show no two versions and no other ground, yet the tables agree in ${keys === 0 ? 'no figure' : `only ${counted(keys, 'figure')}`}.`
          : `The files of one submission speak of one plan, so a figure must be the same in both; the two tables agree in ${counted(keys, 'other figure')}.`,
        further(facts, unit),
      ),
      todo: 'Compare with the source papers and make the two files agree. If they are two versions, or cover different ground, say so in their titles.',
    };
  return {
    message: `The figure${quoted(here.label)} in cell ${here.cell} is ${ours}, but ${where} says ${theirs} (${there}).`,
    why: sentences('Both cells state the same figure.', further(facts, unit), `The two tables agree in ${counted(keys, 'other figure')}.`),
    todo: 'See which table agrees with the source papers and correct the other.',
  };
};

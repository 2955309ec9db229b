/**
 * Acts as provinces write them, each with the records that a reader takes from it: "= article | activity | percent base | amount/per" is a record,
 * "? words" a sentence that must be listed as not understood, "~ words" one that must be in a record or be listed; "@ number | signed | first day |
 * province" is its head. Made up, none of them in force.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { figuresIn } from '../../../../src/core/law/from-text/figures';
import { readActText } from '../../../../src/core/law/from-text/read-act-text';
import type { Proposal } from '../../../../src/core/law/from-text/proposal';

const folder = path.join(__dirname, 'acts');
const BASE: Readonly<Record<string, string>> = {
  'eligible-cost': 'cost',
  'listed-items': 'cost',
  'booth-rent': 'booth',
  airfare: 'air',
  'loan-interest': 'loan',
  'consulting-fee': 'consult',
  'annual-allocation': 'alloc',
  'project-estimate': 'estimate',
  'support-contract': 'contract',
};

const lineOf = ({ article, activity, percent, percentBase, amountMillionVnd, per }: Proposal): string =>
  [
    article ?? '',
    activity,
    percent === null ? '' : `${percent} ${BASE[percentBase ?? ''] ?? ''}`,
    amountMillionVnd === null ? '' : `${amountMillionVnd}/${per ?? ''}`,
  ].join(' | ');

const tidy = (line: string): string =>
  line
    .slice(1)
    .split('|')
    .map((part) => part.trim())
    .join(' | ');

interface Case {
  readonly text: string;
  readonly records: readonly string[];
  readonly listed: readonly string[];
  readonly mentioned: readonly string[];
  /** Null where the act is about its body only. */
  readonly head: string | null;
}

function caseOf(file: string): Case {
  const [text = '', expected = ''] = readFileSync(path.join(folder, file), 'utf8').split('\n---\n');
  const lines = expected.split('\n').filter((line) => line !== '');
  const of = (mark: string): string[] => lines.filter((line) => line.startsWith(mark)).map(tidy);
  return { text, records: of('='), listed: of('?'), mentioned: of('~'), head: of('@')[0] ?? null };
}

const files = readdirSync(folder).sort();

test.each(files)('%s', (file) => {
  const { text, records, listed, mentioned, head } = caseOf(file);
  const { act, proposals, notUnderstood } = readActText(text);
  const sentences = notUnderstood.map(({ sentence }) => sentence);
  const ofProposals = proposals.flatMap(({ sentence, multipliers }) => [sentence, ...multipliers.map((one) => one.sentence)]);
  const isAmong = (words: string, among: readonly string[]): boolean => among.some((one) => one.includes(words));
  expect({
    head: head === null ? null : [act.number, act.issued, act.from, act.province].map((one) => one ?? '').join(' | '),
    records: proposals.filter((one) => !mentioned.some((words) => one.sentence.includes(words))).map(lineOf),
    unlisted: listed.filter((words) => !isAmong(words, sentences)),
    unmentioned: mentioned.filter((words) => !isAmong(words, [...sentences, ...ofProposals])),
    silent: silentIn(text, [...sentences, ...ofProposals]),
  }).toEqual({ head, records, unlisted: [], unmentioned: [], silent: [] });
});

/** What a person reads as one piece: parts of a long sentence stand by themselves in what is said of it. */
const piecesOf = (sentence: string): string[] =>
  sentence.split(/(?<=;)\s+|(?<=như sau:)\s+/).filter((piece) => figuresIn(piece).length > 0);

/** Lines with a figure of which neither a record nor the list says anything. */
function silentIn(text: string, said: readonly string[]): string[] {
  const words = (line: string): string => line.replaceAll(/[\s|:;.,+“”"-]+/g, '');
  const all = words(said.join(' '));
  const isSaid = (part: string): boolean => all.includes(words(part).replace(/^(?:[\d.]+[a-z]?\/?|[a-zđ]\))+/, ''));
  return text
    .split('\n')
    .filter((line) => figuresIn(line).length > 0)
    .flatMap((line) => line.split(/(?<=\.)\s+|\t|(?<=:)\s*[“"]/))
    .filter((part) => figuresIn(part).length > 0 && !isSaid(part))
    .filter((part) => !piecesOf(part).every(isSaid));
}

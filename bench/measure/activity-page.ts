/** The page on activities: hand-labelled lines of plans, by half and by kind of line; and lines beside the project where there are any. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { activityOf } from '../../src/core/law/activities';
import { LABELLED_LINES, outcomeOf, takenFor, type LabelledLine } from '../../test/support/activity-lines';

interface Count {
  lines: number;
  right: number;
  wrong: number;
  open: number;
}

const HALVES: Readonly<Record<string, string>> = {
  development: 'phrases were fitted to these',
  report: 'read once before any of it was mended: 126 of 135 right, 4 wrong, 5 open; mended since',
  'held-out before': 'read once before the phrases were widened: 64 of 68 right, 0 wrong, 4 open',
  'held-out': 'read once, the phrases left as they were',
};

export function activityPage(root: string): string {
  const beside = besideTheProject(root);
  const read = [...LABELLED_LINES, ...beside].map((one) => ({ ...one, got: takenFor(one) }));
  const sets = [...new Set(read.map(({ set }) => set))];
  return [
    '# Which activity a line names',
    '`npm run bench:activity` writes this page. Lines were worded by hand in the ways of provincial plans: abbreviations, slips, capitals, no marks, projects with their beneficiaries, headings that list several activities, and lines that are none.',
    'Right: the activity (and “takes part” where it does) as labelled, or one that a fair reader would accept as well, or left open where no activity may be named. Wrong: another activity. Open: an activity that was not recognised.',
    ...sets.map((set) =>
      section(
        set,
        read.filter((one) => one.set === set),
      ),
    ),
    beside.length === 0 ? 'The lines beside the project (../shared) were not there for this run.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

type Read = LabelledLine & { readonly got: string };

function section(set: string, read: readonly Read[]): string {
  const kinds = [...new Set(read.map(({ kind }) => kind)), 'all'];
  const rows = kinds.map((kind) => {
    const of = count(read.filter((one) => kind === 'all' || one.kind === kind));
    const share = (part: number): string => `${((part / of.lines) * 100).toFixed(1)} %`;
    return `| ${kind} | ${String(of.lines)} | ${share(of.right)} | ${share(of.wrong)} | ${share(of.open)} |`;
  });
  const missed = read
    .filter((one) => outcomeOf(one, one.got) !== 'right')
    .map(
      (one) => `- ${one.got === '' ? 'open' : `wrong (${one.got})`}: “${one.text}” is ${one.wanted === '' ? 'no activity' : one.wanted}`,
    );
  const remark = HALVES[set];
  return [
    `## ${set}${remark === undefined ? '' : ` (${remark})`}`,
    ['| kind of line | N | right | wrong | open |', '|---|--:|--:|--:|--:|', ...rows].join('\n'),
    ...(missed.length === 0 ? [] : [missed.join('\n')]),
  ].join('\n\n');
}

function count(read: readonly Read[]): Count {
  const of: Count = { lines: read.length, right: 0, wrong: 0, open: 0 };
  for (const one of read) of[outcomeOf(one, one.got)]++;
  return of;
}

const BESIDE = { set: 'beside the project', unit: '', path: [], also: [] } as const;

/** Test phrases of the lexicon and the rows of the standard sheets; their sentences stay where they are. */
function besideTheProject(root: string): LabelledLine[] {
  const folder = path.join(root, '../shared/domain');
  const lexicon = path.join(folder, 'lexicon.json');
  const forms = path.join(folder, 'forms.md');
  if (!existsSync(lexicon) || !existsSync(forms)) return [];
  const { tests } = JSON.parse(readFileSync(lexicon, 'utf8')) as { tests: { activities: { text: string; expect: string | null }[] } };
  const phrases = tests.activities.map(({ text, expect }): LabelledLine => ({ ...BESIDE, kind: 'lexicon', text, wanted: expect ?? '' }));
  const rows = readFileSync(forms, 'utf8')
    .split('\n')
    .flatMap((line): LabelledLine[] => {
      const [, number = '', text = '', , id = ''] = line.split('|').map((cell) => cell.trim());
      return /^\d+$/.test(number) && activityOf(id) !== undefined
        ? [{ ...BESIDE, kind: 'rows of the standard sheets', text: text.replace('[P]', '').trim(), wanted: id }]
        : [];
    });
  const joining = (one: LabelledLine): LabelledLine =>
    /^tham gia .*bình chọn/i.test(one.text) ? { ...one, wanted: `${one.wanted}+joins` } : one;
  return [...phrases, ...rows].map(joining);
}

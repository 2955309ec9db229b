/** The options of `check`: read strictly, so that a mistyped option is told instead of passed over. */
import { cliWords, type CliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import type { Ceiling } from '../../core/law/cases/choices';
import type { Day } from '../../core/law/day';
import { CommandLineError } from './command-line-error';
import type { FailOn } from './exit-status';
import { actsGiven, ceilingsGiven, dayOf, oneOf, provinceGiven, readOptions } from './read-options';

const FORMATS = ['text', 'json', 'html', 'csv'] as const;
const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never'];
const LANGUAGES = ['vi', 'en'] as const;

export const CHECK_OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  exact: { type: 'boolean' },
  explain: { type: 'boolean' },
  coverage: { type: 'boolean' },
  equations: { type: 'boolean' },
  'without-formulas': { type: 'boolean' },
  lang: { type: 'string' },
  jobs: { type: 'string' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  annotate: { type: 'string' },
  province: { type: 'string' },
  on: { type: 'string' },
  caps: { type: 'string' },
  acts: { type: 'string' },
  impact: { type: 'boolean' },
  ceilings: { type: 'string' },
} as const;

export interface CheckCommand {
  readonly help: boolean;
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly out: string | null;
  /** The folder for marked copies. */
  readonly annotate: string | null;
  readonly exact: boolean;
  readonly explain: boolean;
  readonly coverage: boolean;
  /** Lists every sum of each table in the JSON report. */
  readonly equations: boolean;
  /** Every stored result counts as typed. */
  readonly withoutFormulas: boolean;
  readonly failOn: FailOn;
  /** The day whose law applies; null for each plan year's own. */
  readonly on: Day | null;
  /** Code of a province; null when not given. */
  readonly province: string | null;
  /** A file with an office's own caps. */
  readonly caps: string | null;
  /** Ids of acts to go by although their start or their territory is not known. */
  readonly acts: readonly string[];
  /** Lists the lines that come off otherwise by `--caps` and `--acts`. */
  readonly impact: boolean;
  /** How many threads; null where it was left open. */
  readonly jobs: number | null;
  /** What finance allows at most, by source and year. */
  readonly ceilings: readonly Ceiling[];
}

/** The language to complain in, known before anything else is read; a wrong one is told by `readCheckOptions`. */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const written = options.flatMap((argument, index) => {
    if (argument === '--lang') return [options[index + 1]];
    return argument.startsWith('--lang=') ? [argument.slice('--lang='.length)] : [];
  });
  return written.at(-1) === 'en' ? 'en' : 'vi';
}

/** @throws CommandLineError */
export function readCheckOptions(argv: readonly string[], language: Language): CheckCommand {
  const words = cliWords(language);
  const { given, values } = readOptions(argv, CHECK_OPTIONS, 'check', language);
  return checkCommandFrom(given, values, words);
}

/** Options that other commands take as well. @throws CommandLineError */
export function checkCommandFrom(
  paths: readonly string[],
  values: Pick<ReadonlyMap<keyof typeof CHECK_OPTIONS, string>, 'get' | 'has'>,
  words: CliWords,
): CheckCommand {
  oneOf(words, '--lang', values.get('lang') ?? 'vi', LANGUAGES);
  const jobs = values.get('jobs');
  if (jobs !== undefined && !/^[1-9]\d{0,3}$/.test(jobs)) throw new CommandLineError(words.wrongValue('--jobs', jobs, words.wholeNumber));
  return {
    help: values.has('help'),
    paths,
    format: oneOf(words, '--format', values.get('format') ?? 'text', FORMATS),
    out: values.get('out') ?? null,
    annotate: values.get('annotate') ?? null,
    exact: values.has('exact'),
    explain: values.has('explain'),
    coverage: values.has('coverage'),
    equations: values.has('equations'),
    withoutFormulas: values.has('without-formulas'),
    failOn: oneOf(words, '--fail-on', values.get('fail-on') ?? 'error', FAIL_ON),
    on: dayOf(words, values.get('on')),
    province: provinceGiven(words, values.get('province')),
    caps: values.get('caps') ?? null,
    acts: actsGiven(words, values.get('acts')),
    impact: values.has('impact'),
    jobs: jobs === undefined ? null : Number(jobs),
    ceilings: ceilingsGiven(words, values.get('ceilings')),
  };
}

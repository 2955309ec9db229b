/** The options of `consolidate`. */
import { ALL_SOURCES, parametersOf, problemOf } from '../../core/forms/parameters';
import type { Day } from '../../core/law/day';
import { cliWords } from '../../core/messages/cli/cli';
import { consolidateWords } from '../../core/messages/consolidation/of';
import { formWords } from '../../core/messages/forms/forms';
import type { Language } from '../../core/messages/language';
import { UNIT_EXPONENT, type KnownUnit } from '../../core/money/money';
import type { Period, SourceId } from '../../core/table/model/dimensions';
import { CommandLineError } from './command-line-error';
import { readPeriod } from './insert-options';
import { dayOf, oneOf, provinceGiven, readOptions } from './read-options';

const OPTIONS = {
  out: { type: 'string' },
  'include-failing': { type: 'boolean' },
  period: { type: 'string' },
  unit: { type: 'string' },
  sources: { type: 'string' },
  province: { type: 'string' },
  on: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export interface ConsolidateCommand {
  readonly paths: readonly string[];
  readonly out: string;
  readonly includeFailing: boolean;
  /** Null takes those of the figures. */
  readonly period: Period | null;
  readonly sources: readonly SourceId[] | null;
  readonly unit: KnownUnit;
  readonly province: string | null;
  readonly on: Day | null;
}

/**
 * @returns null when help is asked for
 * @throws CommandLineError
 */
export function readConsolidateOptions(argv: readonly string[], language: Language): ConsolidateCommand | null {
  const [words, own] = [cliWords(language), consolidateWords(language)];
  const { given, values } = readOptions(argv, OPTIONS, 'consolidate', language);
  if (values.has('help')) return null;
  oneOf(words, '--lang', values.get('lang') ?? 'vi', ['vi', 'en']);
  const out = values.get('out');
  if (given.length === 0) throw new CommandLineError(own.noPath);
  if (out === undefined) throw new CommandLineError(own.noOut);
  const period = values.get('period');
  const sources =
    values
      .get('sources')
      ?.split(',')
      .map((source) => oneOf(words, '--sources', source.trim(), ALL_SOURCES)) ?? null;
  const command: ConsolidateCommand = {
    paths: given,
    out,
    includeFailing: values.has('include-failing'),
    period: period === undefined ? null : readPeriod(period, language),
    sources,
    unit: oneOf(words, '--unit', values.get('unit') ?? 'million-vnd', Object.keys(UNIT_EXPONENT) as KnownUnit[]),
    province: provinceGiven(words, values.get('province')),
    on: dayOf(words, values.get('on')),
  };
  const problem = problemOf(parametersOf({ period: command.period ?? { from: 2026, to: 2026 }, ...(sources !== null && { sources }) }));
  if (problem !== null) throw new CommandLineError(formWords(language).problem(problem));
  return command;
}

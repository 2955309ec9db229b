/** The options of `insert`: which sheets, with what parameters, into which file. */
import { GROUPINGS, type GroupingId } from '../../core/forms/activities';
import type { SheetsToFill } from '../../core/forms/fill-sheets';
import { ALL_SOURCES, parametersOf, problemOf } from '../../core/forms/parameters';
import { isTemplateId, TEMPLATES } from '../../core/forms/register';
import type { TemplateId } from '../../core/forms/template';
import { formWords } from '../../core/messages/forms/forms';
import { insertWords } from '../../core/messages/cli/insert-command';
import type { Language } from '../../core/messages/language';
import type { Period } from '../../core/table/model/dimensions';
import { UNIT_EXPONENT, type KnownUnit } from '../../core/money/money';
import { CommandLineError } from './command-line-error';
import { oneOf, provinceGiven, readOptions } from './read-options';
import { cliWords } from '../../core/messages/cli/cli';

const OPTIONS = {
  period: { type: 'string' },
  out: { type: 'string' },
  into: { type: 'string' },
  from: { type: 'string' },
  unit: { type: 'string' },
  sources: { type: 'string' },
  province: { type: 'string' },
  groups: { type: 'string' },
  'sources-as': { type: 'string' },
  quantities: { type: 'boolean' },
  'total-column': { type: 'string' },
  head: { type: 'string' },
  sheet: { type: 'string' },
  protect: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export interface InsertCommand extends SheetsToFill {
  readonly out: string;
  readonly into: string | null;
  /** The workbook whose tables fill the sheets. */
  readonly from: string | null;
}

/**
 * @returns null when help is asked for
 * @throws CommandLineError
 */
export function readInsertOptions(argv: readonly string[], language: Language): InsertCommand | null {
  const words = insertWords(language);
  const { given, values } = readOptions(argv, OPTIONS, 'insert', language);
  if (values.has('help')) return null;
  const choose = <T extends string>(option: keyof typeof OPTIONS, allowed: readonly T[]): T | null => {
    const value = values.get(option);
    return value === undefined ? null : oneOf(cliWords(language), `--${option}`, value, allowed);
  };
  choose('lang', ['vi', 'en']);
  const templates = readTemplates(given, language);
  const [period, out] = [values.get('period'), values.get('out')];
  if (period === undefined) throw new CommandLineError(words.noPeriod);
  if (out === undefined) throw new CommandLineError(words.noOut);
  const sources = values
    .get('sources')
    ?.split(',')
    .map((source) => oneOf(cliWords(language), '--sources', source.trim(), ALL_SOURCES));
  const grouping = choose('groups', Object.keys(GROUPINGS) as GroupingId[]);
  const parameters = parametersOf({
    period: readPeriod(period, language),
    unit: choose('unit', Object.keys(UNIT_EXPONENT) as KnownUnit[]),
    ...(sources === undefined ? {} : { sources }),
    ...(grouping === null ? {} : { groups: GROUPINGS[grouping] }),
    province: provinceGiven(cliWords(language), values.get('province')),
    sourcesAs: choose('sources-as', ['rows', 'columns']) ?? 'rows',
    totalColumn: choose('total-column', ['after', 'before']) ?? 'after',
    head: choose('head', ['annex', 'stand-alone']),
    quantities: values.has('quantities'),
    isProtected: values.has('protect'),
    sheetName: values.get('sheet') ?? null,
  });
  const problem = problemOf(parameters);
  if (problem !== null) throw new CommandLineError(formWords(language).problem(problem));
  return {
    templates,
    parameters,
    out,
    into: values.get('into') ?? null,
    from: values.get('from') ?? null,
    groupsChosen: grouping !== null,
  };
}

function readTemplates(positionals: readonly string[], language: Language): TemplateId[] {
  const words = insertWords(language);
  const all = TEMPLATES.map(({ id }) => id).join(', ');
  const names = positionals
    .flatMap((text) => text.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new CommandLineError(words.noTemplate(all));
  return names.map((name, at) => {
    if (!isTemplateId(name)) throw new CommandLineError(words.unknownTemplate(name, all));
    if (names.indexOf(name) < at) throw new CommandLineError(words.repeatedTemplate(name));
    return name;
  });
}

/** "2026-2030", or one year. @throws CommandLineError */
export function readPeriod(text: string, language: Language): Period {
  const match = /^(\d{4})(?:\s*[-–—]\s*(\d{4}))?$/.exec(text.trim());
  if (!match) throw new CommandLineError(insertWords(language).wrongPeriod(text));
  const from = Number(match[1]);
  return { from, to: match[2] === undefined ? from : Number(match[2]) };
}

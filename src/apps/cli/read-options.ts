/** Options of a command, read strictly: an unknown option, a forgotten value or one too many is told instead of passed over. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SHIPPED } from '../../core/law/catalogue';
import type { Ceiling } from '../../core/law/cases/choices';
import { isDay, type Day } from '../../core/law/day';
import { provinceNamed, provinceOf } from '../../core/law/provinces';
import { cliWords, type CliWords } from '../../core/messages/cli/cli';
import { amountFromText, ZERO } from '../../core/money/amount';
import type { Language } from '../../core/messages/language';
import { fold } from '../../core/table/seeing/fold';
import { CommandLineError } from './command-line-error';

export type Options = NonNullable<ParseArgsConfig['options']>;

export interface ReadOptions<O extends Options> {
  readonly given: readonly string[];
  readonly values: ReadonlyMap<keyof O, string>;
}

/** @throws CommandLineError */
export function readOptions<O extends Options>(argv: readonly string[], options: O, command: string, language: Language): ReadOptions<O> {
  const words = cliWords(language);
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given: string[] = [];
  const values = new Map<keyof O, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = options[name];
    if (option === undefined) throw new CommandLineError(words.unknownOption(rawName, command));
    if (option.type === 'boolean') {
      if (value !== undefined) throw new CommandLineError(words.optionTakesNoValue(rawName));
      values.set(name, '');
      continue;
    }
    // "--out --exact" is a forgotten value, not a file called "--exact"; "--out=--exact" says it on purpose.
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))) {
      throw new CommandLineError(words.optionNeedsValue(rawName));
    }
    values.set(name, value);
  }
  return { given, values };
}

/** @throws CommandLineError */
export function oneOf<T extends string>(words: CliWords, option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new CommandLineError(words.wrongValue(option, value, allowed.join(', ')));
  return found;
}

/** `--on 2026-01-31`; null when it was not given. @throws CommandLineError */
export function dayOf(words: CliWords, value: string | undefined): Day | null {
  if (value === undefined || isDay(value)) return value ?? null;
  throw new CommandLineError(words.wrongValue('--on', value, words.day));
}

/** `--province cao-bang`, or its name; null when it was not given. @throws CommandLineError */
export function provinceGiven(words: CliWords, value: string | undefined): string | null {
  if (value === undefined) return null;
  const found = provinceOf(value) ?? provinceNamed(value.normalize('NFC'));
  if (found === null) throw new CommandLineError(words.wrongValue('--province', value, words.provinceCode));
  return found.code;
}

/**
 * `--acts 20/2019/QĐ-UBND`: acts to go by although their start is not known, by number or id.
 * @throws CommandLineError when the catalogue holds no such act
 */
export function actsGiven(words: CliWords, value: string | undefined): string[] {
  if (value === undefined) return [];
  return value.split(',').map((text) => {
    const wanted = fold(text.trim());
    const found = SHIPPED.acts.find(({ id, number }) => id === text.trim() || (number !== null && fold(number) === wanted));
    if (found === undefined) throw new CommandLineError(words.wrongValue('--acts', text.trim(), words.actNumber));
    return found.id;
  });
}

const CEILING = /^(national|local):(\d{4})=(\d{1,12})$/;

/**
 * `--ceilings national:2026=5000,local:2026=3000`, in million đồng and without separators: "5.000" is two numbers to two people.
 * @throws CommandLineError
 */
export function ceilingsGiven(words: CliWords, value: string | undefined): Ceiling[] {
  if (value === undefined) return [];
  return value.split(',').map((text) => {
    const [, source, year, amount] = CEILING.exec(text.trim()) ?? [];
    if (amount === undefined) throw new CommandLineError(words.wrongValue('--ceilings', text.trim(), words.ceilings));
    return {
      source: source === 'national' ? 'national' : 'local',
      year: Number(year),
      amount: amountFromText(amount) ?? ZERO,
      unit: 'million-vnd',
    };
  });
}

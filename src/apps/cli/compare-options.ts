/** The options of `compare`. */
import { cliWords } from '../../core/messages/cli/cli';
import { compareWords } from '../../core/messages/compare/of';
import type { Language } from '../../core/messages/language';
import { CommandLineError } from './command-line-error';
import { oneOf, readOptions } from './read-options';

const FORMATS = ['text', 'json', 'html'] as const;

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export interface CompareCommand {
  readonly old: string;
  readonly new: string;
  readonly format: (typeof FORMATS)[number];
  readonly out: string | null;
}

/**
 * @returns null when help is asked for
 * @throws CommandLineError
 */
export function readCompareOptions(argv: readonly string[], language: Language): CompareCommand | null {
  const { given, values } = readOptions(argv, OPTIONS, 'compare', language);
  if (values.has('help')) return null;
  const words = cliWords(language);
  oneOf(words, '--lang', values.get('lang') ?? 'vi', ['vi', 'en']);
  const format = oneOf(words, '--format', values.get('format') ?? 'text', FORMATS);
  const [old, now, ...more] = given;
  if (old === undefined || now === undefined || more.length > 0) throw new CommandLineError(compareWords(language).twoPaths);
  return { old, new: now, format, out: values.get('out') ?? null };
}

/** The options of `fix`: which file, which copy, which findings. */
import { cliWords } from '../../core/messages/cli/cli';
import { fixWords } from '../../core/messages/cli/fix-command';
import type { Language } from '../../core/messages/language';
import type { FindingCode } from '../../core/rules/common/finding';
import { RULES } from '../../core/rules/register';
import { CommandLineError } from './command-line-error';
import { oneOf, readOptions } from './read-options';

const OPTIONS = {
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  only: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export interface FixCommand {
  readonly file: string;
  /** Null only for a look ahead. */
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly dryRun: boolean;
  /** Null for all. */
  readonly only: ReadonlySet<FindingCode> | null;
  readonly format: 'text' | 'json';
}

/**
 * @returns null when help is asked for
 * @throws CommandLineError
 */
export function readFixOptions(argv: readonly string[], language: Language): FixCommand | null {
  const [common, words] = [cliWords(language), fixWords(language)];
  const { given, values } = readOptions(argv, OPTIONS, 'fix', language);
  if (values.has('help')) return null;
  oneOf(common, '--lang', values.get('lang') ?? 'vi', ['vi', 'en']);
  const [file, ...more] = given;
  if (file === undefined) throw new CommandLineError(words.noFile);
  if (more.length > 0) throw new CommandLineError(words.oneFile);
  const out = values.get('out') ?? null;
  const dryRun = values.has('dry-run');
  if (out === null && !dryRun) throw new CommandLineError(words.noOut);
  return {
    file,
    out,
    overwrite: values.has('overwrite'),
    dryRun,
    only: codesGiven(values.get('only'), language),
    format: oneOf(common, '--format', values.get('format') ?? 'text', ['text', 'json']),
  };
}

/** @throws CommandLineError for a code that no rule has: nothing would be fixed, and nobody would know why */
function codesGiven(value: string | undefined, language: Language): ReadonlySet<FindingCode> | null {
  if (value === undefined) return null;
  return new Set(
    value.split(',').map((text) => {
      const found = RULES.find(({ code }) => code === text.trim().toUpperCase());
      if (found === undefined) throw new CommandLineError(cliWords(language).wrongValue('--only', text.trim(), fixWords(language).noCode));
      return found.code;
    }),
  );
}

/** The options of `check`: read strictly, so that a mistyped or not yet available option is told instead of passed over. */
import { parseArgs } from 'node:util';
import { cliWords, type CliWords } from '../../core/messages/cli';
import type { Language } from '../../core/messages/words';
import { CommandLineError } from './command-line-error';

const FORMATS = ['text', 'json', 'html', 'csv'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;
const LANGUAGES = ['vi', 'en'] as const;

/** In the contract, not in this version: silently ignoring them would promise a check that was not made. */
const LATER = ['annotate', 'province', 'on', 'caps'] as const;

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  exact: { type: 'boolean' },
  coverage: { type: 'boolean' },
  lang: { type: 'string' },
  jobs: { type: 'string' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  annotate: { type: 'string' },
  province: { type: 'string' },
  on: { type: 'string' },
  caps: { type: 'string' },
} as const;

type OptionName = keyof typeof OPTIONS;

export interface CheckCommand {
  readonly help: boolean;
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly out: string | null;
  readonly exact: boolean;
  readonly coverage: boolean;
  readonly failOn: (typeof FAIL_ON)[number];
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

const isOption = (name: string): name is OptionName => name in OPTIONS;

function oneOf<T extends string>(words: CliWords, option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new CommandLineError(words.wrongValue(option, value, allowed.join(', ')));
  return found;
}

/** @throws CommandLineError */
export function readCheckOptions(argv: readonly string[], language: Language): CheckCommand {
  const words = cliWords(language);
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const paths: string[] = [];
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) throw new CommandLineError(words.unknownOption(rawName));
    if (OPTIONS[name].type === 'boolean') {
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
  const later = LATER.find((name) => values.has(name));
  if (later !== undefined && !values.has('help')) throw new CommandLineError(words.optionNotYet(`--${later}`));

  oneOf(words, '--lang', values.get('lang') ?? 'vi', LANGUAGES);
  const jobs = values.get('jobs') ?? '1';
  if (!/^[1-9]\d{0,3}$/.test(jobs)) throw new CommandLineError(words.wrongValue('--jobs', jobs, words.wholeNumber));
  return {
    help: values.has('help'),
    paths,
    format: oneOf(words, '--format', values.get('format') ?? 'text', FORMATS),
    out: values.get('out') ?? null,
    exact: values.has('exact'),
    coverage: values.has('coverage'),
    failOn: oneOf(words, '--fail-on', values.get('fail-on') ?? 'error', FAIL_ON),
  };
}

/** Reads a command's options strictly: a mistyped option or a forgotten value is told, not passed over. */
import { parseArgs } from 'node:util';
import { cliWords } from '../../core/messages/cli';
import type { Language } from '../../core/messages/words';
import { CommandLineError } from './command-line-error';

type OptionTypes = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

export interface ReadOptions<Name extends string> {
  readonly positionals: readonly string[];
  /** Values as written; of a flag that is set, the empty text. */
  readonly values: ReadonlyMap<Name, string>;
}

/**
 * @param command for the sentence that leads to its help
 * @throws CommandLineError
 */
export function readOptions<Options extends OptionTypes>(
  argv: readonly string[],
  options: Options,
  command: string,
  language: Language,
): ReadOptions<Extract<keyof Options, string>> {
  type Name = Extract<keyof Options, string>;
  const words = cliWords(language);
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values = new Map<Name, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) throw new CommandLineError(words.unknownOption(rawName, command));
    if (type === 'boolean' && value !== undefined) throw new CommandLineError(words.optionTakesNoValue(rawName));
    // "--out --protect" is a forgotten value, not a file called "--protect"; "--out=--protect" says it on purpose.
    if (type === 'string' && (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))))
      throw new CommandLineError(words.optionNeedsValue(rawName));
    values.set(name as Name, value ?? '');
  }
  return { positionals, values };
}

/** @throws CommandLineError naming what is allowed */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[], language: Language): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new CommandLineError(cliWords(language).wrongValue(option, value, allowed.join(', ')));
  return found;
}

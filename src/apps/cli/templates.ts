/** The command `templates`: the standard sheets, one a line, and what each is for. */
import { TEMPLATES } from '../../core/forms/register';
import { formWords } from '../../core/messages/forms/forms';
import { insertWords } from '../../core/messages/cli/insert-command';
import type { Language } from '../../core/messages/language';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';
import { CommandLineError } from './command-line-error';
import { cliWords } from '../../core/messages/cli/cli';
import { oneOf, readOptions } from './read-options';

const OPTIONS = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** @throws CommandLineError */
export function listTemplates(argv: readonly string[], io: CliIo, language: Language): ExitStatus {
  const { given, values } = readOptions(argv, OPTIONS, 'templates', language);
  const words = insertWords(language);
  oneOf(cliWords(language), '--lang', values.get('lang') ?? 'vi', ['vi', 'en']);
  if (values.has('help')) {
    io.out(words.templatesHelp);
    return EXIT.clean;
  }
  const [unexpected] = given;
  if (unexpected !== undefined) throw new CommandLineError(cliWords(language).unexpectedArgument(unexpected, 'templates'));
  const width = Math.max(...TEMPLATES.map(({ id }) => id.length));
  for (const { id } of TEMPLATES) {
    const { name, what } = formWords(language).template[id];
    io.out(`${id.padEnd(width)}  ${name}: ${what}\n`);
  }
  io.out(`\n${words.proposed}\n`);
  return EXIT.clean;
}

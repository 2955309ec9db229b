/** The command line as a function: arguments and streams in, exit status out. Never throws, and shows a stack to nobody who did not ask. */
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { caps } from './caps';
import { check } from './check';
import { languageOf } from './check-options';
import { CommandLineError } from './command-line-error';
import { compare } from './compare';
import { consolidate } from './consolidate';
import { EXIT, type ExitStatus } from './exit-status';
import { fix } from './fix';
import { insert } from './insert';
import type { CliIo } from './io';
import { review } from './review/review';
import { listTemplates } from './templates';
import { VERSION } from './version';
import { sayInWords } from './words';

export async function run(argv: readonly string[], io: CliIo): Promise<ExitStatus> {
  const language = languageOf(argv);
  try {
    return await dispatch(argv, io, language);
  } catch (error) {
    io.fault?.(error);
    if (error instanceof CommandLineError) {
      io.err(`${error.message}\n`);
      return EXIT.wrongCommandLine;
    }
    io.err(`${cliWords(language).failed}\n`);
    return EXIT.unreadable;
  }
}

async function dispatch(argv: readonly string[], io: CliIo, language: Language): Promise<ExitStatus> {
  const words = cliWords(language);
  const [command, ...rest] = withoutLanguage(argv);
  if (command === '--help' || command === '-h' || (command === 'help' && rest.length === 0)) {
    io.out(words.programHelp);
    return EXIT.clean;
  }
  if (command === '--version') {
    io.out(`${VERSION}\n`);
    return EXIT.clean;
  }
  if (command === undefined) throw new CommandLineError(words.noCommand);
  if (command === 'check') return check(argv.slice(argv.indexOf('check') + 1), io, language);
  if (command === 'caps') return caps(argv.slice(argv.indexOf('caps') + 1), io, language);
  if (command === 'words') return sayInWords(argv.slice(argv.indexOf('words') + 1), io, language);
  if (command === 'fix') return fix(argv.slice(argv.indexOf('fix') + 1), io, language);
  if (command === 'insert') return insert(argv.slice(argv.indexOf('insert') + 1), io, language);
  if (command === 'review') return review(argv.slice(argv.indexOf('review') + 1), io, language);
  if (command === 'consolidate') return consolidate(argv.slice(argv.indexOf('consolidate') + 1), io, language);
  if (command === 'compare') return compare(argv.slice(argv.indexOf('compare') + 1), io, language);
  if (command === 'templates') return listTemplates(argv.slice(argv.indexOf('templates') + 1), io, language);
  throw new CommandLineError(words.unknownCommand(command));
}

/** `--lang` may stand before the command as well. */
function withoutLanguage(argv: readonly string[]): readonly string[] {
  const [first, second] = argv;
  if (first === '--lang' && second !== undefined) return argv.slice(2);
  return first?.startsWith('--lang=') ? argv.slice(1) : argv;
}

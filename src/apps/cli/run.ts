/** The command line as a function: arguments and streams in, exit status out. Never throws, and shows a stack to nobody who did not ask. */
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { languageOf } from './check-options';
import { CommandLineError } from './command-line-error';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';
import { VERSION } from './version';

type Command = (argv: readonly string[], io: CliIo, language: Language) => ExitStatus | Promise<ExitStatus>;

/** Each is loaded when it is asked for: a short answer need not wait for all that the others need. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['check', async () => (await import('./check')).check],
  ['caps', async () => (await import('./caps')).caps],
  ['words', async () => (await import('./words')).sayInWords],
  ['fix', async () => (await import('./fix')).fix],
  ['insert', async () => (await import('./insert')).insert],
  ['review', async () => (await import('./review/review')).review],
  ['consolidate', async () => (await import('./consolidate')).consolidate],
  ['compare', async () => (await import('./compare')).compare],
  ['templates', async () => (await import('./templates')).listTemplates],
]);

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
  const load = COMMANDS.get(command);
  if (load === undefined) throw new CommandLineError(words.unknownCommand(command));
  return (await load())(argv.slice(argv.indexOf(command) + 1), io, language);
}

/** `--lang` may stand before the command as well. */
function withoutLanguage(argv: readonly string[]): readonly string[] {
  const [first, second] = argv;
  if (first === '--lang' && second !== undefined) return argv.slice(2);
  return first?.startsWith('--lang=') ? argv.slice(1) : argv;
}

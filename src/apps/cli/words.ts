/** The command `words`: an amount as people type it, said in Vietnamese words. */
import { parseArgs } from 'node:util';
import { cliWords } from '../../core/messages/cli/cli';
import { formatAmount, unitWord } from '../../core/messages/numbers';
import type { Language } from '../../core/messages/language';
import { toPlainText, type Amount } from '../../core/money/amount';
import { UNIT_EXPONENT, type KnownUnit } from '../../core/money/money';
import { readNumber } from '../../core/money/read-number';
import { writeWords, type Spelling } from '../../core/money/words';
import { CommandLineError } from './command-line-error';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';

const OPTIONS = {
  unit: { type: 'string' },
  'by-unit': { type: 'boolean' },
  spelling: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const SPELLINGS: Readonly<Record<string, Partial<Spelling>>> = {
  linh: { zeroTens: 'linh' },
  lẻ: { zeroTens: 'lẻ' },
  nghìn: { thousand: 'nghìn' },
  ngàn: { thousand: 'ngàn' },
  tư: { four: 'tư' },
  bốn: { four: 'bốn' },
  chẵn: { even: true },
};

/** Beyond that the words say "tỷ tỷ" and nobody follows. */
const MAX_WHOLE_DIGITS = 18;

interface WordsCommand {
  readonly help: boolean;
  readonly text: string;
  readonly unit: KnownUnit | null;
  readonly byUnit: boolean;
  readonly spelling: Partial<Spelling>;
}

function readWordsOptions(argv: readonly string[], language: Language): WordsCommand {
  const words = cliWords(language);
  // "-4,7" is an amount and not the option 4.
  const args = argv.map((argument) => (/^-\d/.test(argument) ? argument.replace('-', '−') : argument));
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const text: string[] = [];
  const values = new Map<keyof typeof OPTIONS, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') text.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!(name in OPTIONS)) throw new CommandLineError(words.unknownOption(rawName, 'words'));
    const option = name as keyof typeof OPTIONS;
    const isFlag = OPTIONS[option].type === 'boolean';
    if (isFlag && value !== undefined) throw new CommandLineError(words.optionTakesNoValue(rawName));
    if (!isFlag && (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--')))) {
      throw new CommandLineError(words.optionNeedsValue(rawName));
    }
    values.set(option, value ?? '');
  }
  const allowed = (option: 'unit' | 'spelling' | 'lang', value: string, choices: readonly string[]): string => {
    if (!choices.includes(value)) throw new CommandLineError(words.wrongValue(`--${option}`, value, choices.join(', ')));
    return value;
  };
  allowed('lang', values.get('lang') ?? 'vi', ['vi', 'en']);
  const unit = values.get('unit');
  const chosen = (values.get('spelling') ?? '')
    .normalize('NFC')
    .split(',')
    .filter((choice) => choice !== '');
  return {
    help: values.has('help'),
    text: text.join(' '),
    unit: unit === undefined ? null : (allowed('unit', unit, Object.keys(UNIT_EXPONENT)) as KnownUnit),
    byUnit: values.has('by-unit'),
    spelling: Object.assign(
      {},
      ...chosen.map((choice) => SPELLINGS[allowed('spelling', choice, Object.keys(SPELLINGS))]),
    ) as Partial<Spelling>,
  };
}

interface TypedAmount {
  readonly amount: Amount;
  readonly unit: KnownUnit | null;
  readonly isAmbiguous: boolean;
}

/** A dot groups and a comma begins the decimals, as Vietnamese papers have it. */
function amountOf(text: string, language: Language): TypedAmount {
  const words = cliWords(language);
  const read = readNumber(text);
  if (read.kind !== 'number') throw new CommandLineError(words.noSuchAmount(text));
  const [amount] = read.values;
  if ((toPlainText(amount).replace('-', '').split('.')[0] ?? '').length > MAX_WHOLE_DIGITS)
    throw new CommandLineError(words.tooLarge(text));
  return { amount, unit: read.unit, isAmbiguous: read.ambiguousMark === ',' };
}

/** @throws CommandLineError */
export function sayInWords(argv: readonly string[], io: CliIo, language: Language): ExitStatus {
  const words = cliWords(language);
  const command = readWordsOptions(argv, language);
  if (command.help) {
    io.out(words.wordsHelp);
    return EXIT.clean;
  }
  if (command.text.trim() === '') throw new CommandLineError(words.noAmount);
  const { amount, unit: written, isAmbiguous } = amountOf(command.text, language);
  if (written !== null && command.unit !== null && written !== command.unit) {
    throw new CommandLineError(words.twoUnits(command.text, command.unit));
  }
  const unit = command.unit ?? written ?? 'vnd';
  // "4,700" is 4,7 here and 4.700 in papers from accounting software: whoever typed it must hear which was taken.
  if (isAmbiguous) io.err(`${words.readAs(command.text, `${formatAmount(amount, language)} ${unitWord(unit, language)}`)}\n`);
  io.out(`${writeWords(amount, { unit, reading: command.byUnit ? 'by-unit' : 'in-dong', ...command.spelling })}\n`);
  return EXIT.clean;
}

/** The command `caps`: lists the spending caps of a day. */
import { SHIPPED } from '../../core/law/catalogue';
import { toDay, type Day } from '../../core/law/day';
import { capsOn } from '../../core/law/list-caps';
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { capsJson } from '../../core/report/caps-json';
import { capsText } from '../../core/report/caps-text';
import { CommandLineError } from './command-line-error';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';
import { dayOf, oneOf, provinceGiven, readOptions } from './read-options';
import { VERSION } from './version';

const OPTIONS = {
  on: { type: 'string' },
  province: { type: 'string' },
  level: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const today = (): Day => {
  const now = new Date();
  return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
};

/** @throws CommandLineError */
export function listCaps(argv: readonly string[], io: CliIo, language: Language): ExitStatus {
  const words = cliWords(language);
  const { given, values } = readOptions(argv, OPTIONS, 'caps', language);
  if (values.has('help')) {
    io.out(words.capsHelp);
    return EXIT.clean;
  }
  const [stray] = given;
  if (stray !== undefined) throw new CommandLineError(words.notExpected(stray));
  oneOf(words, '--lang', values.get('lang') ?? 'vi', ['vi', 'en']);
  const level = values.get('level');
  const asked = {
    on: dayOf(words, values.get('on')) ?? today(),
    level: level === undefined ? null : oneOf(words, '--level', level, ['national', 'province']),
    province: provinceGiven(words, values.get('province')),
  };
  const format = oneOf(words, '--format', values.get('format') ?? 'text', ['text', 'json']);
  const caps = capsOn(SHIPPED, asked);
  io.out(format === 'json' ? capsJson(caps, asked, SHIPPED, VERSION, language) : capsText(caps, asked, SHIPPED, language));
  return EXIT.clean;
}

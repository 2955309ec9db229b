/** The command `caps`: lists the spending caps of a day, or hands an act's text on to be read. */
import { SHIPPED } from '../../core/law/catalogue';
import { toDay, type Day } from '../../core/law/day';
import { capsOn } from '../../core/law/list-caps';
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { capsJson } from '../../core/report/caps-json';
import { capsText } from '../../core/report/caps-text';
import { capsConfirm } from './caps-confirm';
import { capsFromText } from './caps-from-text';
import { CommandLineError } from './command-line-error';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';
import { catalogueWith } from './law-of-check';
import { dayOf, oneOf, provinceGiven, readOptions } from './read-options';
import { VERSION } from './version';

const OPTIONS = {
  on: { type: 'string' },
  province: { type: 'string' },
  level: { type: 'string' },
  format: { type: 'string' },
  caps: { type: 'string' },
  'from-text': { type: 'string' },
  out: { type: 'string' },
  confirm: { type: 'string' },
  by: { type: 'string' },
  records: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const today = (): Day => {
  const now = new Date();
  return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
};

/** @throws CommandLineError */
export async function caps(argv: readonly string[], io: CliIo, language: Language): Promise<ExitStatus> {
  const words = cliWords(language);
  const { given, values } = readOptions(argv, OPTIONS, 'caps', language);
  if (values.has('help')) {
    io.out(words.capsHelp);
    return EXIT.clean;
  }
  const [stray] = given;
  if (stray !== undefined) throw new CommandLineError(words.notExpected(stray));
  oneOf(words, '--lang', values.get('lang') ?? 'vi', ['vi', 'en']);
  const file = values.get('from-text');
  if (file !== undefined)
    return capsFromText({ file, province: provinceGiven(words, values.get('province')), out: values.get('out') ?? null }, io, language);
  const list = values.get('confirm');
  if (list !== undefined)
    return capsConfirm({ file: list, by: values.get('by') ?? null, records: values.get('records') ?? null, today: today() }, io, language);
  for (const alone of ['by', 'records'] as const) if (values.has(alone)) throw new CommandLineError(words.notExpected(`--${alone}`));
  if (values.has('out')) throw new CommandLineError(words.notExpected('--out'));
  const level = values.get('level');
  const asked = {
    on: dayOf(words, values.get('on')) ?? today(),
    level: level === undefined ? null : oneOf(words, '--level', level, ['national', 'province']),
    province: provinceGiven(words, values.get('province')),
  };
  const format = oneOf(words, '--format', values.get('format') ?? 'text', ['text', 'json']);
  const own = values.get('caps');
  const { catalogue } = own === undefined ? { catalogue: SHIPPED } : await catalogueWith(own, asked.province, io, language);
  const found = capsOn(catalogue, asked);
  io.out(format === 'json' ? capsJson(found, asked, catalogue, VERSION, language) : capsText(found, asked, catalogue, language));
  return EXIT.clean;
}

/** The registered capital that a line names, for caps that depend on it: "doanh nghiệp có vốn đăng ký trên 20 tỷ đồng". */
import { add, amountFromInteger, scaleByPowerOfTen, type Amount } from '../../money/amount';
import { UNIT_EXPONENT, type KnownUnit } from '../../money/money';
import { readNumber } from '../../money/read-number';

const CAPITAL = /(?:vốn\s+(?:đăng ký|điều lệ|pháp định)|có vốn)[^\d;,.]{0,20}?(trên|hơn|>)?\s*(\d[\d.,]*)\s*(tỷ|tỉ|triệu)/iu;

/** @returns in `unit`, by a hair more where the text says "trên"; null when none is named */
export function registeredCapital(text: string, unit: KnownUnit): Amount | null {
  const [, above, figure = '', scale = ''] = CAPITAL.exec(text.normalize('NFC')) ?? [];
  const read = readNumber(figure.replace(/[.,]$/, ''));
  if (read.kind !== 'number') return null;
  const exponent = UNIT_EXPONENT[/^t[ỷỉ]/i.test(scale) ? 'billion-vnd' : 'million-vnd'] - UNIT_EXPONENT[unit];
  const amount = scaleByPowerOfTen(read.values[0], exponent);
  return above === undefined ? amount : add(amount, scaleByPowerOfTen(amountFromInteger(1), -UNIT_EXPONENT[unit]));
}

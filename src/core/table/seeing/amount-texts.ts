/**
 * Texts where money is written that speak of an amount and are none: "100 (dự kiến)", "khoảng 100", "90-110", "l00" for 100. Whoever adds up leaves
 * them out, and a reader does not: nothing can be said of a sum over them. Words without a figure ("theo QĐ 12") are no amount.
 */
import type { NumberReading } from '../../money/read-number';
import type { Figure } from './figure';
import { isYear } from './years';
import { toDouble } from '../../money/amount';

const IN_BRACKETS = /\([^()]*\)/g;
const BEFORE = /^(?:ít nhất|tối thiểu|trên|hơn|tối đa|không quá|dưới|đến|khoảng|gần|xấp xỉ|ước|dự kiến|tạm tính|[≥≤<>=~≈]+)\s*:?\s*/iu;
/** Figures, their marks and what joins several of them; a rule of column numbers ("5=6+7") is none. */
const FIGURES = /^[.,\s/;:xX*×+–-]*\d[\d.,\s/;:xX*×+–-]*$/u;
/** Letters typed for the digits they look like, beside at least one digit. */
const LOOKALIKES = /^(?=.*\d)[\dlIOo][\dlIOo.,]+$/;
const MONEY = /^(?:đ|đồng|vnđ|vnd|ng|nghìn|ngàn|tr|triệu|tỷ|tỉ)(?![\p{L}])/iu;

/** @param read how the text was read as a number */
function saysAmount(text: string, read: NumberReading): boolean {
  switch (read.kind) {
    case 'range':
      return !(isYear(toDouble(read.from)) && isYear(toDouble(read.to)));
    case 'quantity':
      return read.countUnit === '' || MONEY.test(read.countUnit);
    case 'words': {
      const bare = text.normalize('NFC').replace(IN_BRACKETS, ' ').trim().replace(BEFORE, '').trim();
      return FIGURES.test(bare) || LOOKALIKES.test(bare);
    }
    default:
      return false;
  }
}

/** A figure of a column of money: what speaks of an amount without being one cannot be read. */
export const asMoney = (figure: Figure, read: (text: string) => NumberReading): Figure =>
  figure.state === 'words' && typeof figure.cell?.value === 'string' && saysAmount(figure.cell.value, read(figure.cell.value))
    ? { ...figure, state: 'unreadable' }
    : figure;

/**
 * Tables in the text of an act, one row a line with tabs between its cells: each row as the sentence that it stands for, with what the
 * headings of its columns say of bare numbers. A column whose heading says nothing of a cap leaves its rows to be listed.
 */
import { Dashes } from './dashes';
import { figuresIn } from './figures';
import { limitingFigures } from './limiting-figures';

export interface TableRow {
  /** What the row says, for reading; null where a number stands without unit or heading. Several where columns are for several cases. */
  readonly sentences: readonly string[] | null;
  /** The row as it is written, for a person. */
  readonly written: string;
  /** Its number within the sections that it belongs to: "I.1"; null where it has none. */
  readonly number: string | null;
  /** Which of the rows without a number below it, where they begin with a dash: "gạch đầu dòng 2". */
  readonly passage: string | null;
  /** What it belongs to, the nearest first: "Phát triển thị trường". */
  readonly above: readonly string[];
}

type Role = 'number' | 'subject' | 'unit' | 'percent' | 'amount' | 'note' | 'not-own' | 'other';

interface Column {
  readonly role: Role;
  readonly heading: string;
  /** The last heading above it, where several columns stand below one. */
  readonly own: string;
}

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự)$/iu],
  ['unit', /^(?:đơn vị(?: tính)?|đvt|dvt|tính (?:cho|theo)|cho (?:01|1|một|mỗi))(?!\p{L})/iu],
  ['note', /^(?:ghi chú|điều kiện|đối tượng|phạm vi|(?:địa bàn(?: áp dụng)?|khu vực|vùng|trường hợp)$)/iu],
  // What another act says, or said before.
  ['not-own', /căn cứ|hiện hành|trước đây|theo (?:thông tư|nghị định)|mức cũ/iu],
  ['percent', /^(?:(?:tỷ|tỉ) lệ|mức(?=.*%))(?!.*(?:đối ứng|dự kiến))/iu],
  // Budgets of years and sources are no caps.
  ['other', /(?:tổng|dự kiến|nhu cầu|dự toán|nguồn|ngân sách|đối ứng)(?!\p{L})|năm\s+\d|(?<!\d)20\d\d(?!\d)/iu],
  ['percent', /tỷ lệ|tỉ lệ|\(%|%\)|^%$/iu],
  ['amount', /mức|tối đa|không quá|số tiền|hỗ trợ \(/iu],
  ['subject', /nội dung|hoạt động|danh mục|hạng mục|nhiệm vụ|hình thức|loại/iu],
];

const MONEY = /(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?(?:đồng|đ(?!\p{L}))|triệu|tỷ|tr\.?\s?(?:đồng|đ)(?!\p{L})/iu;
const BARE = /^\d[\d.,]*$/;
/** "450.000/mô hình": the money is said by the heading, the count by the cell. */
const BARE_EACH = /^(\d[\d.,]*)\s*(\/.+)$/;
/** A number without a unit behind the words of a bound, in a cell that says more. */
const BARE_BOUND = /(?<=\S)\s*(?:không (?:vượt )?quá|tối đa|≤)\s*\d[\d.,]*(?<![.,])(?=\s*(?:$|[;)]|[.,](?!\d)))/iu;
const isBare = (cell: string): boolean => BARE.test(cell) || BARE_EACH.test(cell);
/** "1.000 đồng" as a unit is nghìn đồng. */
const unitIn = (text: string): string | undefined =>
  MONEY.exec(text.replace(/1[.,]?000[.,]?000\s*đồng/iu, 'triệu đồng').replace(/1[.,]?000\s*đồng/iu, 'nghìn đồng'))?.[0];
const isOrdinal = (cell: string): boolean => /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,5}|[A-Z]|[a-zđ])[.)]?$/u.test(cell);
const isColumnNumbers = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell !== '').every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/u.test(cell));

/** "- Cấp huyện: 25 triệu đồng/lần; - Cấp tỉnh: …" in one cell: a list on one line. */
const onOneLine = (cell: string): string =>
  /;\s*[-–•]\s/.test(cell) ? cell.replace(/^[-–•]\s+/, '').replaceAll(/;\s*[-–•]\s+/g, '; ') : cell;

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => onOneLine(cell.trim()));

/** A table may begin anew, with other headings, within itself. */
const isHeadAgain = (line: string): boolean => /^(?:stt|tt|số tt|số thứ tự)$/iu.test(cellsOf(line)[0] ?? '');

/**
 * @param lines of one table, one after the other
 * @param lead what stands right above it: "Đơn vị tính: triệu đồng"
 */
export function tableRows(lines: readonly string[], lead: string): TableRow[] {
  const heads = lines.flatMap((line, at) => (at > 0 && isHeadAgain(line) ? [at] : []));
  return [0, ...heads].flatMap((from, at) => rowsOf(lines.slice(from, heads[at]), lead));
}

function rowsOf(lines: readonly string[], lead: string): TableRow[] {
  const rows = lines.map(cellsOf);
  const first = rows.findIndex((cells) => isData(cells));
  const headed = columnsOf(rows.slice(0, Math.max(first, 0)));
  const columns = headed.length > 0 ? withCases(headed, lead, rows) : unheaded(rows, lead);
  const unit = /(?:đơn vị(?:\s+tính)?|đvt)\s*:\s*([^)]+)/iu.exec(lead)?.[1] ?? '';
  const sections = new Sections();
  const dashes = new Dashes();
  let before = '';
  return rows.slice(Math.max(first, 0)).flatMap((cells): TableRow[] => {
    if (isColumnNumbers(cells)) return [];
    const [head = ''] = cells;
    const number = isOrdinal(head) ? head.replace(/[.)]$/, '') : null;
    const place = sections.enter(number);
    const subject = cells[columns.findIndex(({ role }) => role === 'subject')] ?? '';
    const named = subject === '' ? (number === null ? head : (cells[1] ?? '')) : subject;
    const about = subject === '' && number === null ? before : named;
    before = about;
    sections.stand(about);
    dashes.enter(number !== null ? 'row' : /^[-–•]\s/.test(named) ? 'dash' : /^\+\s/.test(named) ? 'plus' : 'free');
    const written = (number === null ? cells : cells.slice(1)).filter((cell) => cell !== '');
    const numbers = cells.slice(number === null ? 0 : 1).some(isBare);
    if (!numbers && figuresIn(written.join(' ')).length === 0) return [];
    const said = columns.some(({ role }) => isCap(role)) ? sentencesOf(about, cells, columns, unit) : null;
    return [
      {
        // A number without a unit would be left out of the sentence.
        sentences: said ?? (numbers || written.some((cell) => BARE_BOUND.test(cell)) ? null : [written.join(': ')]),
        written: written.join(numbers ? ' | ' : ': '),
        passage: number === null ? dashes.passage : null,
        ...place,
      },
    ];
  });
}

/** The first row that counts on from one, or has a figure. */
function isData(cells: readonly string[]): boolean {
  const [head = '', ...rest] = cells;
  if (isColumnNumbers(cells)) return false;
  // Years are headings.
  if (cells.some((cell) => isBare(cell) && !/^20\d\d$/.test(cell)) && cells.some((cell) => /\p{L}{3}/u.test(cell))) return true;
  return (isOrdinal(head) && rest.some((cell) => /\p{L}{3}/u.test(cell))) || figuresIn(cells.join(' | ')).length > 0;
}

function columnsOf(headings: readonly (readonly string[])[]): Column[] {
  const named = headings.filter((cells) => !isColumnNumbers(cells));
  const width = Math.max(0, ...named.map(({ length }) => length));
  let above = '';
  return Array.from({ length: width }, (_, at): Column => {
    const [top = '', ...below] = named.map((cells) => cells[at] ?? '');
    // A heading over several columns stands in the first of them.
    const isBelow = top === '' && below.some((text) => text !== '');
    if (!isBelow) above = top;
    const own = below.findLast((text) => text !== '') ?? '';
    const heading = [isBelow ? above : top, ...below].filter((text) => text !== '').join(' ');
    return { role: roleOf(heading), heading, own };
  });
}

const SAYS_CAPS = /(?:định )?mức\s+(?:hỗ trợ|chi|thưởng)/iu;
const MONEY_EACH = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?đồng\s*\/\s*\p{L}/iu;

/** Below a title that says "mức chi" rows without headings say themselves what their number is: "Đào tạo nghề | đồng/người | 2.000.000". */
function unheaded(rows: readonly (readonly string[])[], lead: string): readonly Column[] {
  const data = rows.filter((cells) => cells.slice(1).some(isBare));
  const [one] = data;
  if (one === undefined || !SAYS_CAPS.test(lead)) return [];
  const unit = one.findIndex((cell) => MONEY_EACH.test(cell));
  const amount = one.findIndex((cell, at) => at > unit && isBare(cell));
  const subject = one.findIndex((cell, at) => at < unit && /\p{L}{3}/u.test(cell));
  const isAlike = data.every(
    (cells) => MONEY_EACH.test(cells[unit] ?? '') && cells.every((cell, at) => at === 0 || at === amount || !isBare(cell)),
  );
  if (unit < 0 || amount < 0 || subject < 0 || !isAlike) return [];
  const roles: ReadonlyMap<number, Role> = new Map([
    [subject, 'subject'],
    [unit, 'unit'],
    [amount, 'amount'],
  ]);
  return one.map((_, at): Column => ({ role: roles.get(at) ?? (at === 0 ? 'number' : 'other'), heading: '', own: '' }));
}

/** Headings that name a case and nothing else: "Phường", "Xã khu vực III", "Cấp tỉnh", "Hợp tác xã". */
const CASE =
  /^(?:tại |đối với )?(?:các )?(?:phường|xã|thị trấn|thị xã|thành phố|huyện|đô thị|nông thôn|miền núi|đồng bằng|hải đảo|biên giới|địa bàn|vùng|khu vực|cấp (?:tỉnh|thành phố|huyện|xã|vùng|khu vực|quốc gia)|doanh nghiệp|hợp tác xã|hộ|cơ sở)(?!\p{L})/iu;

/** Below words that say "mức hỗ trợ" a table may name nothing but the cases in its headings: each is a column of caps. */
function withCases(columns: readonly Column[], lead: string, rows: readonly (readonly string[])[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'amount')) return columns;
  const saysCaps = SAYS_CAPS.test(lead);
  // "120 triệu đồng/lần": a cell that says what it is of each.
  const sayEach = (at: number): boolean => rows.some((cells) => /đồng\s*\/\s*\p{L}/iu.test(cells[at] ?? ''));
  return columns.map((column, at) =>
    column.role === 'other' && CASE.test(column.heading) && (saysCaps || sayEach(at))
      ? { ...column, role: 'amount', own: column.heading }
      : column,
  );
}

const roleOf = (heading: string): Role => ROLES.find(([, words]) => words.test(heading.trim()))?.[0] ?? 'other';

/** "Thuê tư vấn (tối đa 50% chi phí)": the share behind the name of the thing. */
const SHARE_BEHIND = /\s*\(((?:hỗ trợ\s+|mức\s+|(?:tối đa|không (?:vượt )?quá)\s+)*\d[\d.,]*\s*%[^()\d]*)\)\s*$/iu;

function sentencesOf(named: string, cells: readonly string[], columns: readonly Column[], unit: string): string[] | null {
  const behind = columns.some(({ role }) => role === 'percent') ? null : SHARE_BEHIND.exec(named);
  const about = behind === null ? named : named.slice(0, behind.index);
  const at = (role: Role): string => cells[columns.findIndex((column) => column.role === role)] ?? '';
  // A number under a heading that says nothing of a cap: nobody can say what it is.
  const strays = cells.some((cell, column) => {
    const role = columns[column]?.role;
    if (column === 0 || role === 'not-own' || isCap(role)) return false;
    return isBare(cell) || (role === 'other' && figuresIn(cell).length > 0);
  });
  if (about === '' || strays) return null;
  const remark = at('note');
  // "Máy mới 100%", "tỷ lệ lấp đầy từ 60% trở lên": what a row depends on.
  const [noted, more] = limitingFigures(remark, '', figuresIn(remark));
  // "Tối đa 30% chi phí" among the notes: the share, where no column has it.
  const isShare =
    noted?.kind === 'percent' && more === undefined && SHARE_NOTED.test(remark) && !columns.some(({ role }) => role === 'percent');
  if (noted !== undefined && !isShare) return null;
  const note = isShare ? '' : remark;
  const share =
    behind !== null && !isShare
      ? (behind[1] ?? '')
      : isShare
        ? remark
        : shareOf(at('percent'), columns.find(({ role }) => role === 'percent')?.heading ?? '');
  const amounts = columns.flatMap((column, index) => {
    const cell = cells[index] ?? '';
    return column.role === 'amount' && /[1-9]/.test(cell) ? [{ column, text: amountOf(cell, column, at('unit'), unit) }] : [];
  });
  if (amounts.some(({ text }) => text === null)) return null;
  const end = note === '' ? '' : ` đối với ${note}`;
  if (amounts.length === 0) return share === '' ? null : [`${about}: ${share}${end}.`];
  if (amounts.length === 1 && !CASE.test(amounts[0]?.column.own ?? ''))
    return [`${about}: ${[share, amounts[0]?.text ?? ''].filter((text) => text !== '').join(', ')}${end}.`];
  const halves = halvesIn(amounts);
  if (halves !== null && share === '') return [`${about}: ${halves}${end}.`];
  // Several columns of caps: each for its own case.
  if (amounts.some(({ column }) => column.own === '')) return null;
  return amounts.map(
    ({ column, text }) => `${about}: đối với ${lowered(column.own)} ${[share, text ?? ''].filter((part) => part !== '').join(', ')}.`,
  );
}

const SHARE_NOTED =
  /^(?:hỗ trợ\s+)?(?:tối đa|không (?:vượt )?quá)\s+(?:không (?:vượt )?quá\s+)?\d[\d.,]*\s*%\s*(?:tổng\s+)?(?:chi phí|kinh phí|giá trị)[^;]*$/iu;

/** "30% chi phí" below "Mức hỗ trợ" and "800 triệu đồng/mô hình" below "Mức tối đa": one limit in two columns; null for anything else. */
function halvesIn(amounts: readonly { readonly column: Column; readonly text: string | null }[]): string | null {
  const kinds = amounts.map(({ text }) => new Set(figuresIn(text ?? '').map(({ kind }) => kind)));
  const of = (kind: 'percent' | 'amount'): string | undefined =>
    amounts.filter((_, at) => kinds[at]?.size === 1 && kinds[at].has(kind)).map(({ text }) => text ?? '')[0];
  const [share, bound] = [of('percent'), of('amount')];
  const areCases = amounts.some(({ column }) => CASE.test(column.own));
  return amounts.length !== 2 || areCases || share === undefined || bound === undefined
    ? null
    : `${share}, ${bound.replace(/^(?=\d)/, 'không quá ')}`;
}

const isCap = (role: Role | undefined): boolean => role === 'percent' || role === 'amount';
const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\s*\([^)]*\)/g, '');

/** "30" below "Tỷ lệ hỗ trợ tối đa (% chi phí)" → "tối đa 30% chi phí". */
function shareOf(cell: string, heading: string): string {
  if (cell === '' || !/\d/.test(cell)) return '';
  const of = /%\)?\s*((?:trên\s+)?(?:tổng\s+)?(?:chi phí|kinh phí|giá trị|vốn|mức)[^)]*)/iu.exec(heading)?.[1];
  const share = BARE.test(cell) ? `${cell}%` : cell;
  const ofWhat = of === undefined || !/%\s*$/.test(share) ? '' : ` ${of.trim()}`;
  return `${/tối đa|không quá/iu.test(share) ? '' : 'tối đa '}${share}${ofWhat}`;
}

/** "250" in a column in triệu đồng, counted in "cơ sở" → "không quá 250 triệu đồng/cơ sở"; null without a unit of money. */
function amountOf(cell: string, { heading }: Column, countedIn: string, unitOfTable: string): string | null {
  const [, money = '', per = ''] =
    /^\s*(?:((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?(?:đồng|đ(?!\p{L}))|tr\.?\s?(?:đồng|đ)(?!\p{L}))\s*)?(?:\/\s*)?((?:\S.*)?)$/iu.exec(
      countedIn,
    ) ?? [];
  const unit = unitIn(/\(([^)]*)\)/.exec(heading)?.[1] ?? '') ?? (money === '' ? unitIn(unitOfTable) : money);
  // "1,5" counted in "% dự toán đề án".
  if (/^%\s*\p{L}/u.test(countedIn)) return BARE.test(cell) ? `tối đa ${cell}${countedIn}` : null;
  if (BARE_BOUND.test(cell)) {
    // "50% chi phí, nhưng không quá 200": the unit of the row is the number's.
    if (unit === undefined) return null;
    return amountOf(
      cell.replace(BARE_BOUND, (bound) => `${bound} ${unit}`),
      { heading, role: 'amount', own: '' },
      countedIn,
      unitOfTable,
    );
  }
  const [, number = cell, each = ''] = BARE_EACH.exec(cell) ?? [];
  const amount = isBare(cell) ? `${number} ${unit ?? ''}${each}` : cell;
  // A number that is no figure now must not be left out of the sentence.
  if (figuresIn(amount).length === 0) return null;
  const counted = per === '' || /[/]|mỗi|cho một/iu.test(amount) ? amount : `${amount}/${per}`;
  return /^(?:tối đa|không quá|không vượt)|%|^[^:;\d]{3,}:/iu.test(amount) ? counted : `không quá ${counted}`;
}

/** "I" holds "1", and "1" holds "a" and what has no number. */
class Sections {
  private readonly open: { readonly rank: number; readonly number: string | null; text: string }[] = [];

  enter(number: string | null): Pick<TableRow, 'number' | 'above'> {
    const rank = rankOf(number);
    while ((this.open.at(-1)?.rank ?? -1) >= rank) this.open.pop();
    const above = this.open.map(({ text }) => text).reverse();
    const steps = this.open.flatMap((one) => one.number ?? []);
    this.open.push({ rank, number, text: '' });
    return { number: number === null ? (steps.length === 0 ? null : steps.join('.')) : joinedNumber(steps, number), above };
  }

  /** What the row just entered is about. */
  stand(text: string): void {
    const last = this.open.at(-1);
    if (last !== undefined) last.text = text;
  }
}

/** "2.1" says its section itself. */
const joinedNumber = (steps: readonly string[], number: string): string =>
  number.includes('.') && steps.some((step) => number.startsWith(`${step}.`))
    ? [...steps.filter((step) => !number.startsWith(step)), number].join('.')
    : [...steps, number].join('.');

function rankOf(number: string | null): number {
  if (number === null) return 9;
  if (/^[IVXLC]+$/.test(number)) return 1;
  if (/^[A-Z]$/.test(number)) return 0;
  return /^\d/.test(number) ? 2 + number.split('.').length - 1 : 8;
}

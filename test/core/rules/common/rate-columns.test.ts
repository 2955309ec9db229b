/** A column of means far below its heading: what the table knows of its head holds in every line. */
import { checkText } from '../../../support/tables';

const GROUPS = 130;

/** Groups of three lines with two years, their total and their mean, typed: each group adds up its lines, the means do not. */
function plan(): string {
  const lines = ['Đơn vị: triệu đồng', 'TT | Nội dung | 2026 | 2027 | 2028 | 2029 | Tổng cộng | Bình quân năm'];
  for (let group = 0; group < GROUPS; group++) {
    const first = lines.length + 2;
    const years = [0, 1, 2, 3].map((year) => [100, 200, 304].map((base, part) => base + 4 * group + 20 * year + part * 4));
    const sums = years.map((parts) => parts.reduce((sum, one) => sum + one, 0));
    const total = sums.reduce((sum, one) => sum + one, 0);
    const added = sums.map((sum, at) => `=SUM(${'CDEF'[at] ?? ''}${String(first)}:${'CDEF'[at] ?? ''}${String(first + 2)})→${String(sum)}`);
    const all = `=SUM(G${String(first)}:G${String(first + 2)})→${String(total)}`;
    lines.push(`${String(group + 1)} | Nội dung thứ ${String(group + 1)} | ${added.join(' | ')} | ${all} | ${String(total / 4)}`);
    for (const part of [0, 1, 2]) {
      const own = years.map((parts) => parts[part] ?? 0);
      const sum = own.reduce((so, one) => so + one, 0);
      lines.push(`${'abc'[part] ?? ''} | Việc ${String(group)}-${String(part)} | ${own.join(' | ')} | ${String(sum)} | ${String(sum / 4)}`);
    }
  }
  return lines.join('\n');
}

test('means are no typed sums, four hundred lines below their heading as well', () => {
  const { findings } = checkText(plan());
  expect(findings.filter(({ code }) => code === 'SB402')).toEqual([]);
});

/** The page of caps: every act with caps, every figure with its article, days and evidence, and what is still missing. */
import type { Act, Cap } from '../../src/core/law/act';
import { SHIPPED } from '../../src/core/law/catalogue';
import lookedFor from '../../src/core/packs/khuyen-cong/looked-for.json';
import { provinceOf } from '../../src/core/law/provinces';
import { longAct } from '../../src/core/messages/caps/act-names';
import { activityName, CAP_LABELS, evidenceOf, forceOf, limitOf } from '../../src/core/messages/caps/cap-labels';

export const CAPS_PAGE = 'docs/caps.md';

export function capsPage(generated: string): string {
  const withCaps = SHIPPED.acts.filter(({ caps }) => caps.length > 0);
  const unread = SHIPPED.acts.filter(({ caps, unreadCaps }) => caps.length === 0 && unreadCaps === true);
  const others = SHIPPED.acts.filter(({ caps, unreadCaps }) => caps.length === 0 && unreadCaps !== true);
  return [
    '# Mức chi khuyến công trong danh mục · Spending caps of the catalogue',
    generated,
    `Danh mục phiên bản ${SHIPPED.version}. Mức chưa kiểm chứng chỉ dẫn đến cảnh báo, không bao giờ thành lỗi; mức quốc gia không dùng thay cho kinh phí địa phương. Only a figure read word for word, without an unread amendment, may raise an error; national caps never stand in for local money.`,
    '`soatbieu caps --on 2026-01-01` lists the caps of a day. How to add an act: [CONTRIBUTING](../CONTRIBUTING.md).',
    ...withCaps.flatMap(actSection),
    '## Văn bản có mức chi nhưng chưa đọc được con số · Acts whose figures were not read',
    table(
      ['Văn bản', 'Tỉnh', 'Hiệu lực', 'Ghi chú'],
      unread.map((act) => [longAct(act, 'vi'), placeOf(act.province), forceOf(act, 'vi'), act.note ?? '']),
    ),
    '## Đã tìm mà chưa có · Looked for',
    table(
      ['Văn bản', 'Tỉnh', 'Ghi chú'],
      lookedFor.map(({ what, province, note }) => [what, placeOf(province), note]),
    ),
    '## Văn bản khác, để soát phần căn cứ · Other acts, for citations',
    table(
      ['Văn bản', 'Tên', 'Hiệu lực', 'Sửa đổi bởi'],
      others.map((act) => [longAct(act, 'vi'), act.title ?? '', forceOf(act, 'vi'), act.amendedBy.join(', ')]),
    ),
    '',
  ].join('\n\n');
}

const placeOf = (province: string | null): string => (province === null ? 'cả nước' : (provinceOf(province)?.name ?? province));

function actSection(act: Act): string[] {
  const labels = CAP_LABELS.vi.columns;
  const amended = act.amendedBy.length === 0 ? '' : ` Sửa đổi bởi ${act.amendedBy.join(', ')}.`;
  return [
    `## ${longAct(act, 'vi')}`,
    `${act.title === null ? '' : `${act.title}. `}Hiệu lực ${forceOf(act, 'vi')}.${amended}${act.note === null ? '' : ` ${act.note}`}`,
    table(
      [labels.activity, labels.limit, labels.article, labels.evidence, labels.conditions],
      act.caps.map((cap) => [nameOf(cap), limitOf(cap, 'vi'), cap.article ?? '', evidenceOf(cap, null, 'vi'), cap.conditions ?? '']),
    ),
  ];
}

const nameOf = ({ kind, activity }: Cap): string =>
  kind === 'cap' ? activityName(activity, 'vi') : `${CAP_LABELS.vi.kind[kind]}: ${activityName(activity, 'vi')}`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map((text) => text.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');

/** SB011 in Vietnamese. */
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Một năm có hai cột.';

export const words: FindingWords['SB011'] = ({ facts, cell }) => ({
  message: `Năm ${String(facts.year)} có hai cột, ở ô ${facts.other} và ô ${cell}.`,
  why: 'Mỗi nguồn chỉ có một cột cho một năm. Có hai cột cùng năm thì hoặc một cột ghi nhầm năm, hoặc số của năm đó bị cộng hai lần.',
  todo: 'Xem tiêu đề hai cột này rồi sửa năm ghi nhầm hoặc bỏ cột thừa.',
});

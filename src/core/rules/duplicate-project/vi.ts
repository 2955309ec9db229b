/** SB205 in Vietnamese. */
import { quoted } from '../../messages/findings/phrases.vi';
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { shortLabel } from '../../messages/shorten';

export const says = 'Một đề án hoặc một đơn vị thụ hưởng ghi hai lần.';

export const words: FindingWords['SB205'] = ({ facts, cell, label }) =>
  facts.reason === 'renamed'
    ? {
        message: `Ô ${facts.other} “${shortLabel(facts.otherName)}” và ô ${cell}${quoted(label)} có số liệu giống hệt nhau.`,
        why: 'Tên gọi chỉ khác cấp hành chính. Có thể một nơi nộp hai lần, trước và sau khi sắp xếp lại đơn vị.',
        todo: 'Hỏi lại đơn vị. Nếu là một nơi thì giữ một dòng, theo tên mới.',
      }
    : {
        message: `“${shortLabel(facts.name)}” ở ô ${cell} đã có ở ${facts.thereFile === undefined ? `ô ${facts.other}` : placeInFile(facts.thereFile, facts.thereSheet, facts.other, 'vi')} với cùng nội dung.`,
        why: `Dòng${quoted(label)} và dòng “${shortLabel(facts.otherName)}” cùng một đơn vị, cùng một việc, không khác địa điểm hay thời gian.`,
        todo: 'Nếu ghi hai lần thì bỏ một dòng. Nếu là hai đề án khác nhau thì ghi rõ chỗ khác nhau.',
      };

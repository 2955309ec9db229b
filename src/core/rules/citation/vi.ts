/** SB509 in Vietnamese. */
import { citationWords } from '../../messages/findings/citation';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Số hiệu văn bản viết sai, đã hết hiệu lực hoặc chưa có trong danh mục.';

export const words: FindingWords['SB509'] = ({ facts, cell }) => citationWords(facts, cell, 'vi');

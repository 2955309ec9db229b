/** Words by which a line or column calls itself a total, or a mere part of one, in the languages that budget books come in. A witness beside the figures, never in their place. */

const WORDS = [
  'tổng',
  'cộng',
  'cả năm',
  'tong',
  'cong',
  'subtotal',
  'subtotals',
  'sub-total',
  'sum',
  'overall',
  'totaux',
  'somme',
  'ensemble',
  'summe',
  'insgesamt',
  'zusammen',
  'zwischentotal',
  'suma',
  'sumas',
  'totaal',
  'celkem',
  'ukupno',
  'összesen',
  'mindösszesen',
  'razem',
  'ogółem',
  'shuma',
  'toplam',
  'jumlah',
  'всего',
  'итого',
  'סה"כ',
];

const TOTAL = new RegExp(`(?:^|[^\\p{L}])(?:${WORDS.join('|')}|gesamt\\p{L}*|total\\p{L}{0,2})(?:[^\\p{L}]|$)`, 'iu');

export const saysTotal = (text: string): boolean => TOTAL.test(text);

/** "Trong đó", "of which": with its tone marks, since "trong độ tuổi" is another matter. */
const OF_WHICH =
  /^[\s\-–+*(]*(?:trong đó|tr\.? ?đó|t\.đ|of which|thereof|davon|darunter|dont|waarvan|di cui|de los cuales|z toho|w tym|в том числе)(?:[^\p{L}]|$)/iu;

export const saysOfWhich = (text: string): boolean => OF_WHICH.test(text);

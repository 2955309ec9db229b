/** Words by which a line or column calls itself a total, in the languages that budget books come in. A witness beside the figures, never in their place. */

const WORDS = [
  'tổng', 'cộng', 'tong', 'cong',
  'total', 'totals', 'subtotal', 'subtotals', 'sub-total', 'sum', 'overall',
  'totaux', 'somme', 'ensemble',
  'summe', 'gesamt', 'insgesamt', 'zusammen', 'gesamttotal', 'zwischentotal', 'gesamtsumme',
  'totale', 'totali', 'suma', 'sumas', 'totales', 'totaal',
  'celkem', 'ukupno', 'összesen', 'mindösszesen', 'razem', 'ogółem', 'shuma', 'toplam', 'jumlah', 'всего', 'итого', 'סה"כ',
]; // prettier-ignore

const TOTAL = new RegExp(`(?:^|[^\\p{L}])(?:${WORDS.join('|')}|gesamt\\p{L}*|total\\p{L}{0,2})(?:[^\\p{L}]|$)`, 'iu');

export const saysTotal = (text: string): boolean => TOTAL.test(text);

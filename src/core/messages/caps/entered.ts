/** Who stands for a cap that the office holds itself: entered by somebody, or held against the text of its act and confirmed. */
import type { Cap, Entry } from '../../law/act';
import { writtenDay } from '../../law/day';
import type { Language } from '../language';

/** Somebody has held it against the text of its act. */
export const isConfirmed = (cap: Pick<Cap, 'verified' | 'entered'> | null): boolean => cap?.verified === true && cap.entered !== undefined;

/** "Nguyễn Thị Lan xác nhận ngày 15/01/2026" */
export function saidBy(verified: boolean, { by, on }: Entry, language: Language): string {
  const day = writtenDay(on);
  if (language === 'en') return verified ? `confirmed by ${by} on ${day}` : `entered by ${by} on ${day}`;
  return verified ? `${by} xác nhận ngày ${day}` : `mức do ${by} nhập ngày ${day}`;
}

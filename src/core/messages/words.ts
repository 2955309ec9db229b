/** The words of findings: what a person reads, in Vietnamese or English. Three sentences at most: what, why, what to do. */
import type { Finding } from '../rules/finding';

export type Language = 'vi' | 'en';

export interface Words {
  readonly message: string;
  readonly why: string;
  readonly todo: string;
}

/** The sentences for a finding in the language asked for. */
export function wordsOf(finding: Finding, language: Language): Words {
  void language;
  return { message: finding.code, why: '', todo: '' };
}

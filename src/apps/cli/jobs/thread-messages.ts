/** What goes between the command line and its threads. Jobs and results are plain data; amounts of the setting travel in their plain notation. */
import type { Language } from '../../../core/messages/language';
import type { CheckCommand } from '../check-options';

export interface ThreadSetting {
  readonly kind: 'check' | 'review';
  readonly command: CheckCommand;
  readonly language: Language;
}

export interface Question {
  readonly job: unknown;
}

export type Answer = { readonly result: unknown } | { readonly wrong: string };

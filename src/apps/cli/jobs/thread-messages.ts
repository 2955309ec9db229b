/** What goes between the command line and its threads. Jobs and results are plain data; amounts of the setting travel in their plain notation. */
import type { Language } from '../../../core/messages/language';
import type { CheckCommand } from '../check-options';

export interface ThreadSetting {
  readonly kind: 'check' | 'review';
  readonly command: CheckCommand;
  readonly language: Language;
}

export interface Question {
  /** Its place among the pieces. */
  readonly at: number;
  readonly job: unknown;
}

export type Answer = { readonly at: number; readonly result: unknown } | { readonly wrong: string };

export interface Thread {
  ask(question: Question): void;
  stop(): Promise<unknown>;
}

/** What is heard of a thread. */
export interface Heard {
  answered(answer: Answer): void;
  /** It is gone with all that it had in hand. */
  broken(): void;
}

export type StartThread = (setting: ThreadSetting, heard: Heard) => Thread;

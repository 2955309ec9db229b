/** A text of a package, plain or in runs of different looks; phonetic guides are no part of it. */
import { joinedRuns, type TextRun } from '../raised-text';
import type { Plan } from '../xml/element-walk';
import { attribute } from '../xml/part-parser';
import { decodeEscapes } from './escapes';

export class RichText {
  private runs: TextRun[] = [];
  private current = '';
  private isRaised = false;
  private hasRaised = false;

  clear(): void {
    if (this.runs.length > 0) this.runs = [];
    this.hasRaised = false;
  }

  /** Where the texts stand below an element that holds one. */
  planAt(path: string): Plan {
    const text = {
      open: (): void => {
        this.current = '';
      },
      text: (text: string): void => {
        this.current += text;
      },
      close: (): void => {
        this.runs.push({ text: decodeEscapes(this.current), isRaised: this.isRaised });
      },
    };
    return {
      [`${path}/t`]: text,
      [`${path}/r`]: {
        close: () => {
          this.isRaised = false;
        },
      },
      [`${path}/r/rPr/vertAlign`]: {
        open: (attributes) => {
          this.isRaised = attribute(attributes, 'val') === 'superscript';
          this.hasRaised ||= this.isRaised;
        },
      },
      [`${path}/r/t`]: text,
    };
  }

  text(): string {
    const { runs } = this;
    if (this.hasRaised) return joinedRuns(runs);
    return runs.length === 1 ? (runs[0]?.text ?? '') : runs.map(({ text }) => text).join('');
  }
}

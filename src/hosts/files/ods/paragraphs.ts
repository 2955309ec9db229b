/** The paragraphs of an OpenDocument cell as one text. Blanks are collapsed as the format asks; blanks that count are elements. */
import { joinedRuns, type TextRun } from '../raised-text';
import type { ElementPlan, Plan } from '../xml/element-walk';

const MOST_BLANKS = 1_000;

export class Paragraphs {
  private runs: TextRun[] = [];
  private count = 0;
  /** Whether each open span is raised. */
  private readonly spans: boolean[] = [];
  /** What was written last is a blank, so that another one says nothing. */
  private afterBlank = true;
  hasMarks = false;

  /** @param isRaised what a style of text says; undefined where it says nothing */
  constructor(private readonly isRaised: (style: string | undefined) => boolean | undefined) {}

  clear(): void {
    this.runs = [];
    this.count = 0;
    this.hasMarks = false;
  }

  /** Where the paragraphs stand below a cell. */
  planAt(cell: string): Plan {
    const text = (written: string): void => {
      this.write(written);
    };
    const paragraph = `${cell}/text:p`;
    const span: ElementPlan = {
      open: (attributes) => {
        this.spans.push(this.isRaised(attributes['text:style-name']) ?? this.spans.at(-1) ?? false);
      },
      text,
      close: () => {
        this.spans.pop();
      },
    };
    const signs = (at: string): Plan => ({
      [`${at}/text:s`]: {
        open: (attributes) => {
          this.put(' '.repeat(Math.min(MOST_BLANKS, Math.max(1, Number(attributes['text:c'] ?? 1) || 1))));
        },
      },
      [`${at}/text:tab`]: {
        open: () => {
          this.put('\t');
        },
      },
      [`${at}/text:line-break`]: {
        open: () => {
          this.put('\n');
        },
      },
    });
    return {
      [paragraph]: {
        open: () => {
          if (this.count > 0) this.put('\n');
          this.count += 1;
          this.afterBlank = true;
        },
        text,
      },
      [`${paragraph}/text:span/*`]: span,
      ...signs(paragraph),
      ...signs(`${paragraph}/text:span`),
    };
  }

  /** Null when the cell has no paragraphs. */
  text(): string | null {
    if (this.count === 0) return null;
    return this.hasMarks ? joinedRuns(this.runs) : this.runs.map(({ text }) => text).join('');
  }

  private write(written: string): void {
    let text = written.replace(/[\t\n\r ]+/g, ' ');
    if (this.afterBlank && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.put(text);
    this.afterBlank = text.endsWith(' ');
  }

  private put(text: string): void {
    const isRaised = this.spans.at(-1) ?? false;
    this.hasMarks ||= isRaised;
    this.runs.push({ text, isRaised });
    this.afterBlank = false;
  }
}

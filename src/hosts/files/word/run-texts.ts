/** The text of runs: how it looks, signs that are elements, and fields, of which only the result is text. It goes into the paragraph that is open. */
import { FileProblem } from '../file-problem';
import { MAX_SHARED_TEXT } from '../limits';
import type { Attributes } from '../xml/names';
import { DEEPEST } from './holder';
import type { ParagraphDraft } from './paragraph-draft';
import { withProperty, type RunLook, type WordStyles } from './styles';
import { isOn } from './word-part';

export class RunTexts {
  private readonly fields: ('code' | 'result')[] = [];
  private look: RunLook = {};
  private characters: string | undefined;
  private written: string | null = null;
  private keepsBlanks = false;
  private notes = 0;
  private length = 0;

  constructor(
    private readonly styles: WordStyles,
    private readonly paragraph: () => ParagraphDraft | undefined,
  ) {}

  /** A run begins with no look of its own. */
  begin(): void {
    [this.look, this.characters] = [{}, undefined];
  }

  property(name: string, attributes: Attributes): void {
    const value = attributes['w:val'];
    if (name === 'w:rStyle') this.characters = value;
    this.look = withProperty(this.look, name, value, attributes['w:ascii'] ?? attributes['w:hAnsi']);
  }

  open(attributes: Attributes): void {
    this.written = '';
    this.keepsBlanks = attributes['xml:space'] === 'preserve';
  }

  add(text: string): void {
    if (this.written !== null) this.written += text;
  }

  close(): void {
    const written = this.written ?? '';
    this.written = null;
    this.put(this.keepsBlanks ? written.replace(/[\t\r\n]/g, ' ') : written.trim());
  }

  /** Signs that are elements. @returns whether it was one */
  sign(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'w:tab':
      case 'w:ptab':
        this.put('\t');
        return true;
      case 'w:br':
      case 'w:cr':
        this.put('\n');
        return true;
      case 'w:noBreakHyphen':
        this.put('-');
        return true;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.notes += 1;
        // A mark of the writer's own follows as text.
        if (!(attributes['w:customMarkFollows'] !== undefined && isOn(attributes['w:customMarkFollows'])))
          this.put(String(this.notes), true);
        return true;
      default:
        return false;
    }
  }

  field(type: string | undefined): void {
    if (type === 'begin') this.fields.push('code');
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
    else if (type === 'end') this.fields.pop();
    if (this.fields.length > DEEPEST) throw new FileProblem('damaged', 'fields in fields');
  }

  /** The code of a field ends with its paragraph, should its end be missing. */
  endParagraph(): void {
    while (this.fields.at(-1) === 'code') this.fields.pop();
  }

  /**
   * A text box hangs on a run, and its own text is no part of that run or of a field around it.
   * @returns what goes on with the run where it was left
   */
  aside(): () => void {
    const [look, characters, fields] = [this.look, this.characters, this.fields.splice(0)];
    return () => {
      [this.look, this.characters] = [look, characters];
      this.fields.splice(0, this.fields.length, ...fields);
    };
  }

  private put(text: string, raised = false): void {
    const paragraph = this.paragraph();
    if (paragraph === undefined || this.fields.includes('code')) return;
    const look = { ...this.styles.ofParagraph(paragraph.style), ...this.styles.ofCharacters(this.characters), ...this.look };
    if (look.hidden === true) return;
    this.length += text.length;
    if (this.length > MAX_SHARED_TEXT) throw new FileProblem('too-large', 'texts');
    paragraph.add({
      text,
      isRaised: raised || look.raised === true,
      bold: look.bold === true,
      italic: look.italic === true,
      fontName: look.fontName ?? '',
    });
  }
}

/**
 * Reads one XML part as a stream of events, names without their prefix. Refuses document type declarations: a package may
 * not have them, and they are the door for entity tricks. Knows nothing of spreadsheets.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileProblem } from '../file-problem';

export type Attributes = Readonly<Record<string, string>>;

export interface PartEvents {
  /** @param name the element's name without prefix */
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** "x:row" → "row". */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its local name, whatever its prefix ("r:id"). */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (key.endsWith(`:${name}`) && !key.startsWith('xmlns:')) return attributes[key];
  return undefined;
}

/** XML's two spellings of truth. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

export class PartParser {
  private readonly parser: SaxesParser<{ xmlns: false; position: boolean }>;
  private decoder: TextDecoder | null = null;

  constructor(
    private readonly part: string,
    events: PartEvents,
  ) {
    this.parser = new SaxesParser({ xmlns: false, position: true });
    const { open, close, text } = events;
    this.parser.on('error', (error) => {
      throw new FileProblem('damaged', `${part}: ${error.message}`, { cause: error });
    });
    this.parser.on('doctype', () => {
      throw new FileProblem('damaged', `${part}: document type declaration`);
    });
    if (open)
      this.parser.on('opentag', (tag: SaxesTagPlain) => {
        open.call(events, localName(tag.name), tag.attributes);
      });
    if (close)
      this.parser.on('closetag', (tag: SaxesTagPlain) => {
        close.call(events, localName(tag.name));
      });
    if (text) {
      this.parser.on('text', (value) => {
        text.call(events, value);
      });
      this.parser.on('cdata', (value) => {
        text.call(events, value);
      });
    }
  }

  /** Takes the next piece of the part's bytes. */
  write(piece: Uint8Array, last: boolean): void {
    this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    let text: string;
    try {
      text = this.decoder.decode(piece, { stream: !last });
    } catch (error) {
      throw new FileProblem('damaged', `${this.part}: not valid text`, { cause: error });
    }
    if (text.length > 0) this.parser.write(text);
    if (last) this.parser.close();
  }
}

/** By byte order mark, or by the zero bytes of the first "<". */
export function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0x3c && start[1] === 0)) return 'utf-16le';
  if ((start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0 && start[1] === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

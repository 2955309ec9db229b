/**
 * Reads one XML part as a stream, by a plan of what is wanted. Refuses document type declarations: a package may not have them,
 * and they are the door for entity tricks. Characters that XML forbids are no characters: programs write them all the same.
 */
import { SaxesParser } from 'saxes';
import { FileProblem } from '../file-problem';
import { ElementWalk, OOXML, type Plan } from './element-walk';
import type { Attributes, Vocabulary } from './names';

/** An attribute as the format defines it: without a prefix. One with a prefix is somebody else's, whatever its name. */
export const attribute = (attributes: Attributes, name: string): string | undefined => attributes[name];

/** XML's two spellings of truth. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text with forbidden characters replaced, so that every place in it stays where it was. */
export const readable = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

/** What the parser says of a reference like `&#xFFFF;`, which it then leaves as it stands. */
const FORBIDDEN_REFERENCE = 'malformed character entity.';
const REFERENCE = /&#(?:x([0-9A-Fa-f]+)|(\d+));/g;

/** What is left of references that the parser did not take. A text may spell a sound one, which stays. */
const withoutReferences = (text: string): string =>
  text.replace(REFERENCE, (reference, hexadecimal: string | undefined, decimal: string | undefined) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || String.fromCodePoint(code).search(FORBIDDEN) === 0 ? '' : reference;
  });

type Parser = SaxesParser<{ xmlns: false; position: true }>;

/** @param forbidden told of a forbidden character written as a reference. @throws FileProblem damaged while it is written to */
export function newParser(part: string, forbidden?: () => void): Parser {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    if (!error.message.endsWith(FORBIDDEN_REFERENCE)) throw new FileProblem('damaged', `${part}: ${error.message}`, { cause: error });
    forbidden?.();
  });
  parser.on('doctype', () => {
    throw new FileProblem('damaged', `${part}: document type declaration`);
  });
  return parser;
}

/** Who is told of a part's elements and texts, in the order in which they stand there. */
export interface PartWalk {
  declare(name: string, value: string): void;
  open(written: string, attributes: Attributes, selfClosing: boolean): void;
  text(text: string): void;
  close(): void;
}

/** A parser that feeds a walk. */
export function walkingParser(part: string, walk: PartWalk): Parser {
  let hasForbidden = false;
  const parser = newParser(part, () => {
    hasForbidden = true;
  });
  const text = (value: string): void => {
    walk.text(hasForbidden ? withoutReferences(value) : value);
  };
  parser.on('attribute', ({ name, value }) => {
    walk.declare(name, value);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    walk.open(name, attributes, isSelfClosing);
  });
  parser.on('closetag', () => {
    walk.close();
  });
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

const isWalk = (told: Plan | { readonly walk: PartWalk }): told is { readonly walk: PartWalk } => 'walk' in told;

export class PartParser {
  private readonly parser: Parser;
  private decoder: TextDecoder | null = null;

  /** @param told by a plan, or somebody who walks by rules of their own */
  constructor(
    private readonly part: string,
    told: Plan | { readonly walk: PartWalk },
    vocabulary: Vocabulary = OOXML,
    groups?: ReadonlySet<string>,
  ) {
    this.parser = walkingParser(part, isWalk(told) ? told.walk : new ElementWalk(told, vocabulary, groups));
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
    if (text.length > 0) this.parser.write(text.replace(FORBIDDEN, ''));
    if (last) this.parser.close();
  }
}

/** By byte order mark, or by the zero bytes of the first "<". */
export function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0x3c && start[1] === 0)) return 'utf-16le';
  if ((start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0 && start[1] === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

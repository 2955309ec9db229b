/** A compound file, the container of Office before 2007, with streams of one's own. The library that writes it has no types. */
import { CFB } from '@e965/xlsx';

interface CompoundFiles<Container> {
  readonly utils: {
    readonly cfb_new: () => Container;
    readonly cfb_add: (container: Container, name: string, content: Uint8Array) => void;
  };
  readonly write: (container: Container, options: { readonly type: 'array' }) => ArrayLike<number>;
}

const library = CFB as CompoundFiles<object>;

/** A stream that is to lie in the file itself, and not among the small ones, takes 4096 bytes. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = library.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) library.utils.cfb_add(container, name, content);
  return Uint8Array.from(library.write(container, { type: 'array' }));
}

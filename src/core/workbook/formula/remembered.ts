/** A reading that is asked for again and again, kept by its text within bounds. The one memory of this room. */

/** Readings kept at most; a text that comes back later is read again. */
const MOST = 50_000;

/**
 * @param sizeOf what a reading takes, where one may be far larger than another
 * @param most how much is kept before all of it is let go
 */
export function remembered<T>(read: (text: string) => T, sizeOf: (reading: T) => number = () => 1, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  let size = 0;
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const reading = read(text);
    size += sizeOf(reading);
    if (size > most) {
      known.clear();
      size = sizeOf(reading);
    }
    known.set(text, reading);
    return reading;
  };
}

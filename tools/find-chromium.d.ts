/**
 * The executable of a Chromium, Chrome or Edge.
 * @throws Error with what to install, when there is none
 */
export function findChromium(): string;

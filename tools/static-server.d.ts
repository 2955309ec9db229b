import type { IncomingMessage, ServerResponse } from 'node:http';

/** A folder being served. */
export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** @param before asked first; says whether it has answered */
export function serveFolder(
  folder: string,
  port: number,
  before?: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<Served>;

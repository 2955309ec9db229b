import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Events {
  /** Answers a page that wants to be told; false for every other request. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly tellBuilt: () => void;
}

export function createEvents(): Events;

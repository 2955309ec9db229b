/** What jsdom 29 brings for answering a page's requests; its type package is two versions behind. */
import 'jsdom';

declare module 'jsdom' {
  /** An entry of `resources.interceptors` that answers every request itself. */
  export function requestInterceptor(answer: (request: Request) => Promise<Response>): unknown;
}

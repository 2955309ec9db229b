/** Tells open pages that a build is done: one stream of events for each. */
const PATH = '/dev-events';

function createEvents() {
  const pages = new Set();
  return {
    /** Answers a page that wants to be told. @returns false for every other request */
    answer(request, response) {
      if (request.url !== PATH) return false;
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
      response.flushHeaders();
      pages.add(response);
      response.on('close', () => pages.delete(response));
      return true;
    },
    tellBuilt() {
      for (const response of pages) response.write('event: built\ndata:\n\n');
    },
  };
}

module.exports = { createEvents };

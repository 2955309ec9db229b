/**
 * A small server for one folder of static files, for this machine only: used by `npm start` and by the browser tests.
 * Not a web server for an office; dist/ can be put on any of those.
 */
const { createReadStream, statSync } = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** The file a request means, or null: only what lies inside the folder, whatever dots and escapes the address holds. */
function fileFor(folder, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
  if (name.includes('\0')) return null;
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  if (!file.startsWith(folder + path.sep)) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, size: found.size } : null;
}

function answer(folder, request, response) {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const found = isRead ? fileFor(folder, request.url) : null;
  if (!found) {
    response.writeHead(isRead ? 404 : 405, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(isRead ? 'Not found' : 'Only GET');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    // A rebuilt file must be seen at once; the files come from this very machine.
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Starts serving; rejects with code EADDRINUSE when the port is taken. Port 0 takes any free one.
 * `before` is asked first and says whether it has answered.
 */
function serveFolder(folder, port, before = () => false) {
  const server = http.createServer((request, response) => {
    if (!before(request, response)) answer(path.resolve(folder), request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        port: server.address().port,
        close: () =>
          new Promise((done) => {
            server.close(done);
            server.closeAllConnections();
          }),
      });
    });
  });
}

module.exports = { serveFolder, fileFor, TYPES };

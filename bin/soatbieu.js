#!/usr/bin/env node
/* The command after a build; before one it says how to make one. */
const { existsSync } = require('node:fs');
const path = require('node:path');

const built = path.join(__dirname, '..', 'dist', 'cli', 'soatbieu.js');

if (existsSync(built)) require(built);
else {
  process.stderr.write('Chương trình chưa được dựng; hãy chạy: npm ci && npm run build\n');
  process.exitCode = 2;
}

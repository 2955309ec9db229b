/** Lets Node read the project's TypeScript as it is, compiled by the same tool that the tests use. For the measuring programs only. */
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
const Module = require('node:module');

Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  if (request.startsWith('.') && parent?.filename) {
    const file = `${path.resolve(path.dirname(parent.filename), request)}.ts`;
    if (existsSync(file)) return file;
  }
  return resolve.call(this, request, parent, ...rest);
};

/** @param file path from the project's root */
export const load = (file) => require(path.resolve(import.meta.dirname, '../..', file));

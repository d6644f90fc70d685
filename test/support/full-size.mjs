// Where a property names the largest size of a list or a text, all sizes up to it are tried. As it comes, fast-check
// stops at twelve, whatever `maxLength` says.
// Mocha may load tests as modules or as CommonJS: each kind has a fast-check of its own.
import * as fastCheck from 'fast-check';
import { createRequire } from 'node:module';

for (const { configureGlobal, readConfigureGlobal } of [fastCheck, createRequire(import.meta.url)('fast-check')])
  configureGlobal({ ...readConfigureGlobal(), defaultSizeToMaxWhenMaxSpecified: true });

'use strict';

const { join } = require('node:path');
const { buildSync } = require('esbuild');

/** The rules with all they need in one file, as the Modeler loads them. */
module.exports = function bundle() {
  return buildSync({
    entryPoints: [join(__dirname, 'client.js')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0].contents;
};

'use strict';

const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { zipSync } = require('fflate');
const client = require('./modeler/bundle');

const output = process.env.ITINERA_FRONTEND_OUT ?? join(__dirname, 'dist');
const templates = join(__dirname, '../.camunda/element-templates');

/** To be unpacked into the Modeler's folder "resources": what checks drawings, and the ready-made steps. */
const files = {
  'plugins/itinera/index.js': readFileSync(join(__dirname, 'modeler/index.js')),
  'plugins/itinera/client.js': client(),
};
for (const file of readdirSync(templates)) {
  files[`element-templates/itinera-${file}`] = readFileSync(join(templates, file));
}
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'itinera-for-modeler.zip'), zipSync(files, { mtime: '1980-01-01' }));

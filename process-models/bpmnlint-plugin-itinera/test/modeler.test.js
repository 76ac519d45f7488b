'use strict';

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { test } = require('node:test');
const vm = require('node:vm');
const { buildSync } = require('esbuild');
const bundle = require('../modeler/bundle');

const drawings = join(__dirname, '../../../engine/src/test/resources/checked-drawings');

test('the linter of the Modeler takes the rules up', async () => {
  const window = {};
  vm.runInNewContext(Buffer.from(bundle()).toString(), { window });
  const plugins = window.plugins.filter(({ type }) => type === 'lintRules.bpmn').map(({ plugin }) => plugin);
  const { Linter } = linting();

  const reports = await new Linter({ modeler: 'desktop', type: 'platform', plugins }).lint(
    readFileSync(join(drawings, 'unknown-step.bpmn'), 'utf8'),
  );

  assert.deepEqual(
    reports.filter(({ rule }) => rule.startsWith('itinera/')).map(({ id, category }) => [id, category]),
    [
      ['mail', 'error'],
      ['shout', 'error'],
    ],
  );
});

test('follows a long row of shapes, and a loop of all of them, to the end', async () => {
  const shapes = 5_000;
  const tasks = Array.from({ length: shapes }, (_, i) => `<task id="s${i}"/>`).join('');
  const flows = Array.from(
    { length: shapes },
    (_, i) => `<sequenceFlow id="f${i}" sourceRef="s${i}" targetRef="s${(i + 1) % shapes}"/>`,
  ).join('');

  const found = await require('./lint')(
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="long">${tasks}${flows}</process></definitions>`,
  );

  assert.deepEqual(
    found.filter(({ rule }) => rule === 'loops-wait').map(({ element }) => element),
    ['s0'],
  );
});

/** It is written for bundlers only. */
function linting() {
  const [{ text }] = buildSync({
    stdin: { contents: "export { Linter } from '@camunda/linting'", resolveDir: __dirname },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
  }).outputFiles;
  const module = new Module('linting');
  module._compile(text, 'linting.cjs');
  return module.exports;
}

'use strict';

const assert = require('node:assert/strict');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');
const lint = require('./lint');
const { recommended } = require('..').configs;
const { rules, steps } = require('../lib/vocabulary.json');

const drawings = join(__dirname, '../../../engine/src/test/resources/checked-drawings');
const journeys = join(__dirname, '../../src/main/resources/journeys');
const allSteps = steps.map(({ name }) => `\${${name}}`).join(', ');
const bpmn = (folder) => readdirSync(folder).filter((file) => file.endsWith('.bpmn'));
const key = ({ element, rule, says }) => `${element} ${rule} ${says}`;

test('has the rules that the program has', () => {
  assert.deepEqual(Object.keys(recommended.rules).sort(), rules.toSorted());
});

for (const file of bpmn(drawings)) {
  test(`says of ${file} what the program says`, async () => {
    const expected = JSON.parse(readFileSync(join(drawings, file.replace('.bpmn', '.json')), 'utf8')).map(
      (finding) => ({ ...finding, says: finding.says.replace('{steps}', () => allSteps) }),
    );

    const found = await lint(readFileSync(join(drawings, file), 'utf8'));

    assert.deepEqual(sorted(found.map((finding) => shortened(finding, expected))), sorted(expected));
  });
}

for (const file of [...bpmn(journeys), ...bpmn(join(journeys, 'examples')).map((name) => join('examples', name))]) {
  test(`finds nothing wrong in ${file}`, async () => {
    const found = await lint(readFileSync(join(journeys, file), 'utf8'));

    assert.deepEqual(found.filter(({ severity }) => severity === 'error'), []);
  });
}

/** Where only the beginning is expected. */
function shortened(finding, expected) {
  const beginning = expected
    .filter(({ element, rule, says }) => element === finding.element && rule === finding.rule && says.endsWith('…'))
    .find(({ says }) => finding.says.startsWith(says.slice(0, -1)));
  return beginning ? { ...finding, says: beginning.says } : finding;
}

function sorted(findings) {
  return findings.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

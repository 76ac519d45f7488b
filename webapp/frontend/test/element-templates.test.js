import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { validate } from '@bpmn-io/element-templates-validator';

const folder = new URL('../../../process-models/.camunda/element-templates/', import.meta.url);

for (const file of readdirSync(folder)) {
  test(`Modeler understands the template ${file}`, () => {
    const { valid, errors } = validate(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

    assert.ok(valid, JSON.stringify(errors, null, 2));
  });
}

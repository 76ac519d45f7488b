import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sinceText } from '../src/times.js';
import { sizeText } from '../src/drop-zone.js';

const NOW = Date.UTC(2030, 0, 15, 12, 0, 0);
const MINUTE = 60_000;

test('should tell the age in the largest fitting unit', () => {
  assert.equal(sinceText(NOW - 10_000, NOW, 'en'), 'just now');
  assert.equal(sinceText(NOW - 5 * MINUTE, NOW, 'en'), '5 minutes ago');
  assert.equal(sinceText(NOW - 3 * 60 * MINUTE, NOW, 'en'), '3 hours ago');
  assert.equal(sinceText(NOW + 2 * 24 * 60 * MINUTE, NOW, 'en'), 'in 2 days');
});

test('should leave what is older than a week to the date', () => {
  assert.equal(sinceText(NOW - 8 * 24 * 60 * MINUTE, NOW, 'en'), null);
});

test('should write file sizes for people', () => {
  assert.equal(sizeText(512), '512 B');
  assert.equal(sizeText(2_400_000), '2.4 MB');
});

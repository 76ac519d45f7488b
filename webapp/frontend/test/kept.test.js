import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kept } from '../src/tables/kept.js';

const DRAFT = { dmn: '<changed/>', base: '3', at: 1_900_000_000_000 };

function store() {
  const items = new Map();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => items.set(name, value),
    removeItem: (name) => items.delete(name),
  };
}

test('should bring back what was kept where the table says something else', () => {
  const browser = store();
  new Kept(browser, 'ann', 'gift').keep(DRAFT);

  assert.deepEqual(new Kept(browser, 'ann', 'gift').unlike('<published/>'), DRAFT);
  assert.equal(new Kept(browser, 'ann', 'gift').unlike('<changed/>'), null);
});

test('should keep the drafts of people and tables apart', () => {
  const browser = store();
  new Kept(browser, 'ann', 'gift').keep(DRAFT);

  assert.equal(new Kept(browser, 'bob', 'gift').unlike(''), null);
  assert.equal(new Kept(browser, 'ann', 'voucher').unlike(''), null);
});

test('should bring nothing back that was thrown away or cannot be read', () => {
  const browser = store();
  const kept = new Kept(browser, 'ann', 'gift');
  kept.keep(DRAFT);
  kept.forget();
  assert.equal(kept.unlike(''), null);

  browser.setItem('itinera.draft/ann/gift', 'not JSON');
  assert.equal(kept.unlike(''), null);
});

test('should say where the browser has no room left', () => {
  const full = {
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };

  assert.equal(new Kept(full, 'ann', 'gift').keep(DRAFT), false);
});

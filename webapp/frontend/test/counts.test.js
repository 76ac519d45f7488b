import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgesOf } from '../src/drawing/counts.js';

test('should leave out zeros', () => {
  const badges = badgesOf({ entered: 3, waiting: 0, left: 3, failed: 0 }, 'en');

  assert.deepEqual(badges, [{ kind: 'entered', text: '3', title: '3 entered' }]);
});

test('should show who went on once somebody has not', () => {
  const badges = badgesOf({ entered: 9240, waiting: 1200, left: 8039, failed: 1 }, 'en');

  assert.deepEqual(
    badges.map((badge) => [badge.kind, badge.text]),
    [['entered', '9.2K'], ['waiting', '1.2K'], ['left', '8K'], ['failed', '1']],
  );
  assert.equal(badges[1].title, '1,200 waiting here now');
});

test('should show nothing where nobody has been', () => {
  assert.deepEqual(badgesOf({ entered: 0, waiting: 0, left: 0, failed: 0 }, 'en'), []);
});

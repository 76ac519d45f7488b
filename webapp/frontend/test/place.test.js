import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, WEIGHTS } from '../src/drawing/place.js';
import { obstaclesOf } from '../src/drawing/obstacles.js';

const gateway = { x: 100, y: 100, width: 50, height: 50 };
const size = { width: 60, height: 20 };
const label = { x: 95, y: 70, width: 60, height: 27, weight: WEIGHTS.label };

test('stands above its element, in the middle', () => {
  assert.deepEqual(place(gateway, size, []), { x: 95, y: 76, ...size });
});

test('goes below where its text would be hidden', () => {
  assert.equal(place(gateway, size, [label]).y, 154);
});

test('goes to a side where above and below are taken', () => {
  const below = { x: 60, y: 150, width: 130, height: 60, weight: WEIGHTS.shape };

  const spot = place(gateway, size, [{ ...label, x: 60, width: 130 }, below]);

  assert.ok(spot.y > 97 && spot.y + spot.height < 150, JSON.stringify(spot));
});

test('covers a flow rather than a text', () => {
  const walls = [
    { ...label, x: 0, y: 60, width: 250, height: 40 },
    { ...label, x: 0, y: 100, width: 100, height: 50 },
    { ...label, x: 150, y: 100, width: 100, height: 50 },
  ];
  const flow = { x: 124, y: 150, width: 2, height: 100, weight: WEIGHTS.line };

  assert.ok(place(gateway, size, [...walls, flow]).y >= 150);
});

test('leaves everything in sight but the element itself and what surrounds it', () => {
  const plane = { id: 'plane' };
  const around = { id: 'around', x: 0, y: 0, width: 500, height: 500, parent: plane };
  const element = { ...gateway, id: 'gateway', parent: around };
  const text = { x: 95, y: 70, width: 60, height: 27, labelTarget: element, parent: around };
  const flow = { waypoints: [{ x: 0, y: 5 }, { x: 10, y: 5 }, { x: 10, y: 40 }], parent: around };

  const found = obstaclesOf(element, [plane, around, element, text, flow]);

  assert.deepEqual(found, [
    { x: 95, y: 70, width: 60, height: 27, weight: WEIGHTS.label },
    { x: 0, y: 5, width: 10, height: 2, weight: WEIGHTS.line },
    { x: 10, y: 5, width: 2, height: 35, weight: WEIGHTS.line },
  ]);
});

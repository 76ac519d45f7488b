import { badgesOf } from './counts.js';
import { obstaclesOf } from './obstacles.js';
import { place, WEIGHTS } from './place.js';

const TYPE = 'counts';
const SCALE = { min: 0.75, max: 1.25 };

/** Puts the counts beside their elements; elements that the table names but the drawing lacks are left out. */
export function showBadges(viewer, allCounts) {
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  const canvas = viewer.get('canvas');
  const all = registry.getAll();
  const zoom = canvas.zoom();
  // badges shrink less than the drawing does, so the smaller it is shown the more of it they cover
  const grown = Math.min(SCALE.max, Math.max(SCALE.min, zoom)) / zoom;
  const placed = [];
  overlays.remove({ type: TYPE });
  for (const counts of allCounts) {
    const badges = badgesOf(counts);
    const element = registry.get(counts.element);
    if (!element || badges.length === 0) {
      continue;
    }
    const html = group(badges);
    const spot = place(element, sizeOf(html, canvas.getContainer(), grown), [...obstaclesOf(element, all), ...placed]);
    placed.push({ ...spot, weight: WEIGHTS.badge });
    overlays.add(element.id, TYPE, {
      position: { top: spot.y - element.y, left: spot.x - element.x },
      html,
      scale: SCALE,
    });
  }
}

/** Shows them anew where the drawing is shown in another size. */
export function keepBadges(viewer, readCounts) {
  let zoom = null;
  const show = () => {
    zoom = viewer.get('canvas').zoom();
    showBadges(viewer, readCounts());
  };
  viewer.get('eventBus').on('canvas.viewbox.changed', () => {
    if (viewer.get('canvas').zoom() !== zoom) {
      show();
    }
  });
  show();
  return show;
}

function sizeOf(html, container, grown) {
  container.append(html);
  const size = { width: html.offsetWidth * grown, height: html.offsetHeight * grown };
  html.remove();
  return size;
}

function group(badges) {
  const box = document.createElement('div');
  box.className = 'counts';
  box.setAttribute('aria-hidden', 'true');
  for (const badge of badges) {
    const pill = document.createElement('span');
    pill.className = `count count-${badge.kind}`;
    pill.textContent = badge.text;
    pill.title = badge.title;
    box.append(pill);
  }
  return box;
}

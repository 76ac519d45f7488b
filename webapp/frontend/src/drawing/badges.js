import { badgesOf } from './counts.js';

const TYPE = 'counts';

/** Puts the counts above their elements; elements that the table names but the drawing lacks are left out. */
export function showBadges(viewer, allCounts) {
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  overlays.remove({ type: TYPE });
  for (const counts of allCounts) {
    const badges = badgesOf(counts);
    const element = registry.get(counts.element);
    if (!element || badges.length === 0) {
      continue;
    }
    overlays.add(element.id, TYPE, {
      position: { top: -24, left: element.width / 2 },
      html: group(badges),
      scale: { min: 0.75, max: 1.25 },
    });
  }
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

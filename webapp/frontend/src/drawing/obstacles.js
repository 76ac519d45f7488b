import { WEIGHTS } from './place.js';

const LINE = 2;

/** What of the drawing a badge of this element should leave in sight: texts above all, then shapes, then flows. */
export function obstaclesOf(element, all) {
  const around = new Set();
  for (let parent = element.parent; parent; parent = parent.parent) {
    around.add(parent);
  }
  return all.flatMap((other) => {
    if (other === element || around.has(other)) {
      return [];
    }
    if (other.waypoints) {
      return lines(other.waypoints);
    }
    return other.width ? [box(other, other.labelTarget ? WEIGHTS.label : WEIGHTS.shape)] : [];
  });
}

function box({ x, y, width, height }, weight) {
  return { x, y, width, height, weight };
}

function lines(points) {
  return points.slice(1).map((to, i) => {
    const from = points[i];
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.max(Math.abs(to.x - from.x), LINE),
      height: Math.max(Math.abs(to.y - from.y), LINE),
      weight: WEIGHTS.line,
    };
  });
}

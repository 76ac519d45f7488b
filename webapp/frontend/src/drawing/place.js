const GAP = 4;

/** How bad it is to cover a thing, by the area covered. A line is thin, so it counts little anyway. */
export const WEIGHTS = { badge: 4, label: 3, shape: 2, line: 1 };

/**
 * Where a badge of this size covers least: above its element if possible, else below it, else at a side or corner.
 * All in units of the drawing; obstacles are boxes with a weight.
 */
export function place(box, size, obstacles) {
  let best = null;
  for (const spot of spots(box, size)) {
    const cost = obstacles.reduce((sum, one) => sum + one.weight * overlap(spot, one), 0);
    if (!best || cost < best.cost - 0.01) {
      best = { spot, cost };
    }
    if (cost === 0) {
      break;
    }
  }
  return best.spot;
}

function spots({ x, y, width, height }, size) {
  const centre = x + (width - size.width) / 2;
  const middle = y + (height - size.height) / 2;
  const right = x + width;
  const bottom = y + height;
  const above = y - size.height - GAP;
  const below = bottom + GAP;
  const at = (left, top) => ({ x: left, y: top, width: size.width, height: size.height });
  return [
    at(centre, above),
    at(centre, below),
    at(x, above),
    at(right - size.width, above),
    at(x, below),
    at(right - size.width, below),
    at(right, y - size.height),
    at(x - size.width, y - size.height),
    at(right, bottom),
    at(x - size.width, bottom),
    at(right + GAP, middle),
    at(x - size.width - GAP, middle),
  ];
}

function overlap(a, b) {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

'use strict';

/**
 * The sets of shapes from each of which all others of the set can be come to, and itself (Tarjan's strongly connected
 * components, 1972). Takes time in proportion to shapes and ways; nothing calls itself, so drawings may be long.
 */
function rounds(nodes, next) {
  const order = new Map();
  const lowest = new Map();
  const open = [];
  const isOpen = new Set();
  const found = [];

  const enter = (node) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node));
    open.push(node);
    isOpen.add(node);
    return { node, ways: next(node), at: 0 };
  };
  const lower = (node, to) => lowest.set(node, Math.min(lowest.get(node), to));
  const close = ({ node, ways }) => {
    if (lowest.get(node) !== order.get(node)) {
      return;
    }
    const round = new Set(open.splice(open.lastIndexOf(node)));
    round.forEach((member) => isOpen.delete(member));
    if (round.size > 1 || ways.includes(node)) {
      found.push(round);
    }
  };

  for (const start of nodes) {
    if (order.has(start)) {
      continue;
    }
    const path = [enter(start)];
    while (path.length > 0) {
      const step = path.at(-1);
      if (step.at < step.ways.length) {
        const to = step.ways[step.at++];
        if (!order.has(to)) {
          path.push(enter(to));
        } else if (isOpen.has(to)) {
          lower(step.node, order.get(to));
        }
      } else {
        path.pop();
        close(step);
        if (path.length > 0) {
          lower(path.at(-1).node, lowest.get(step.node));
        }
      }
    }
  }
  return found;
}

module.exports = { rounds };

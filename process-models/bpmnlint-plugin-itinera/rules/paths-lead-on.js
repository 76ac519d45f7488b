'use strict';

const { grouped, reach } = require('../lib/drawing');
const isPassed = require('../lib/passed');
const rule = require('../lib/rule');

/** Somebody gets to each part of a drawing, and out of it again. */
module.exports = rule((drawing, report) => {
  const reached = reachedIn(drawing);
  drawing.nodes
    .filter((node) => !reached.has(node))
    .forEach((node) => report(node.place, 'nobody ever gets here. Draw an arrow to it, or remove it.'));
  const ending = endingIn(drawing);
  drawing.nodes
    .filter((node) => isPassed(node) && drawing.outgoing(node).length > 0 && !ending.has(node))
    .forEach((node) =>
      report(
        node.place,
        'no path leads from here to an end, so leads go round for good. Draw a way out, such as an end behind a '
          + 'condition.',
      ),
    );
});

/** Compensation and links are reached by name, not along an arrow. */
function reachedIn(drawing) {
  const starts = drawing.nodes.filter(
    (node) =>
      node.kind === 'startEvent'
      || node.is('triggeredByEvent')
      || node.is('isForCompensation')
      || node.has('linkEventDefinition'),
  );
  return new Set([...starts, ...reach(starts, (node) => drawing.next(node))]);
}

/** What ends by itself, and backwards from there whatever leads to it. */
function endingIn(drawing) {
  const ways = drawing.nodes.flatMap((node) => drawing.next(node).map((next) => ({ node, next })));
  const before = grouped(ways, (way) => way.next);
  const ends = drawing.nodes.filter((node) => !isPassed(node) || drawing.outgoing(node).length === 0);
  return new Set([...ends, ...reach(ends, (node) => (before.get(node) ?? []).map((way) => way.node))]);
}

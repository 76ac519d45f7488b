'use strict';

const isPassed = require('../lib/passed');
const rule = require('../lib/rule');

/** No path stops on the way: each comes to an end that says how the journey went. */
module.exports = rule((drawing, report) => {
  drawing.nodes
    .filter((node) => isPassed(node) && drawing.outgoing(node).length === 0)
    .forEach((node) =>
      report(
        node.place,
        'the path stops here without an end. Draw an arrow on, or an end event that says how it went.',
      ),
    );
});

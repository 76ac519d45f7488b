'use strict';

const rule = require('../lib/rule');
const { isSplit } = require('../lib/split');

const CHOOSING = ['exclusiveGateway', 'inclusiveGateway'];

/** A gateway that chooses by conditions has a way for those whom none of them fits. */
module.exports = rule((drawing, report) => {
  drawing.nodes
    .filter((node) => CHOOSING.includes(node.kind) && !isSplit(node))
    .filter((node) => drawing.outgoing(node).length > 1 && node.element.attribute('default') === undefined)
    .forEach((node) =>
      report(
        node.place,
        'it has no way for leads that none of its conditions fits; they would stand still. Mark one of its arrows as '
          + 'default flow.',
      ),
    );
});

'use strict';

/** Whether leads go on from a shape. */
module.exports = function isPassed(node) {
  return (
    node.kind !== 'endEvent'
    && !node.is('triggeredByEvent')
    && !node.is('isForCompensation')
    && !node.has('compensateEventDefinition')
    && !node.has('linkEventDefinition')
  );
};

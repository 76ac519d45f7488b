'use strict';

const rule = require('../lib/rule');

const REMEDY =
  ' Leads whom it never happens to stay there for good. Draw a timer beside it: "or after 14 days".';

/** Who waits for an event waits no longer than somebody decided: the event may never come. */
module.exports = rule((drawing, report) => {
  const gateways = drawing.nodes.filter((node) => node.kind === 'eventBasedGateway');
  const beside = new Set(gateways.flatMap((gateway) => drawing.next(gateway)));
  drawing.nodes
    .filter((node) => waits(node) && !beside.has(node) && !hasTimerAtTheEdge(drawing, node))
    .forEach((node) => report(node.place, 'it waits for an event, however long.' + REMEDY));
  gateways
    .filter((gateway) => !drawing.next(gateway).some(isTimer) && !hasTimerAtTheEdge(drawing, gateway))
    .forEach((gateway) => report(gateway.place, 'none of what it waits for is a time.' + REMEDY));
});

function waits(node) {
  return (
    node.kind === 'receiveTask' || (node.kind === 'intermediateCatchEvent' && node.has('messageEventDefinition'))
  );
}

/** At its own edge, or at that of a sub-process that it stands in. */
function hasTimerAtTheEdge(drawing, node) {
  for (let around = node; around; around = around.scope) {
    if (drawing.boundaries(around).some(isTimer)) {
      return true;
    }
  }
  return false;
}

function isTimer(node) {
  return node.has('timerEventDefinition');
}

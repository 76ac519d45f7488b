'use strict';

const { rounds } = require('../lib/rounds');
const rule = require('../lib/rule');

const WAITING = ['intermediateCatchEvent', 'eventBasedGateway', 'receiveTask', 'userTask', 'callActivity'];

/** Who goes in a circle waits somewhere in it; else a lead would run round, and be written to, without end. */
module.exports = rule((drawing, report) => {
  const passing = drawing.nodes.filter((node) => !waits(node));
  for (const round of rounds(passing, (node) => drawing.next(node).filter((next) => !waits(next)))) {
    const first = passing.find((node) => round.has(node));
    report(
      first.place,
      'it stands in a loop without a wait, so leads would run round it at once and without end. Draw a timer into the '
        + 'loop.',
    );
  }
});

function waits(node) {
  return (
    WAITING.includes(node.kind)
    || node.step?.awaitsAnswer === true
    || (node.kind === 'boundaryEvent' && node.has('timerEventDefinition'))
  );
}

'use strict';

const { called } = require('../lib/drawing');
const rule = require('../lib/rule');

/** A goal ends the whole journey: an event sub-process directly in the process, whose start interrupts. */
module.exports = rule((drawing, report) => {
  for (const goal of drawing.nodes.filter(isGoal)) {
    if (!goal.is('triggeredByEvent')) {
      report(
        goal.place,
        'a goal is an event sub-process, which leads reach from wherever they are. Change its type in the Modeler to '
          + 'Event Sub-Process.',
      );
      continue;
    }
    if (goal.scope) {
      report(
        goal.place,
        `the goal stands inside ${called(goal.scope.place)} and would end only that. Draw it outside, directly in the `
          + 'process.',
      );
    }
    drawing.nodes
      .filter((node) => node.scope === goal && node.kind === 'startEvent')
      .filter((start) => start.element.attribute('isInterrupting') === 'false')
      .forEach((start) =>
        report(
          start.place,
          'who reaches the goal would go on with the journey beside it. Make the start event of the goal interrupting.',
        ),
      );
  }
});

/** Called so by its author: by its label, or by the template's mark. */
function isGoal(node) {
  const label = (node.element.attribute('name') ?? '').trim().toLowerCase();
  return node.properties.has('goal') || (/^goal($|:| )/.test(label) && node.kind === 'subProcess');
}

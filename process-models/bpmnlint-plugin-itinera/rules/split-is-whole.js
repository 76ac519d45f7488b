'use strict';

const { called } = require('../lib/drawing');
const rule = require('../lib/rule');
const { isSplit, weight } = require('../lib/split');

const REMEDY = ' Give each arrow the property "weight", for example 45, 45 and 10 for a holdout.';

/** A split test has arms, and each arm a weight; weights elsewhere mean nothing. */
module.exports = rule((drawing, report) => {
  for (const node of drawing.nodes) {
    const flows = drawing.outgoing(node);
    if (isSplit(node)) {
      flows.forEach((arm) => checkArm(arm, node, (said) => report(arm.place, said)));
      if (flows.filter((arm) => weight(given(arm) ?? '') > 0).length < 2) {
        report(node.place, 'a split test needs two arms at least that somebody gets into.' + REMEDY);
      }
    } else {
      flows
        .filter((flow) => given(flow) !== undefined)
        .forEach((flow) =>
          report(
            flow.place,
            `it has a weight, but begins at no split test. Give ${called(node.place)} the property "experiment", and `
              + 'make it an exclusive gateway.',
          ),
        );
    }
  }
});

function checkArm(arm, gateway, report) {
  const text = given(arm);
  if (text === undefined || weight(text) === undefined) {
    const has = text === undefined ? 'no weight.' : `the weight "${text}", which is no number.`;
    report(`it is an arm of the split test ${called(gateway.place)} and has ${has}${REMEDY}`);
  }
  if (arm.element.element('conditionExpression')) {
    report(
      'arms of a split test are drawn by lot, so its condition never counts. Remove it, or put a gateway before the '
        + 'test.',
    );
  }
}

function given(flow) {
  return flow.properties.get('weight');
}

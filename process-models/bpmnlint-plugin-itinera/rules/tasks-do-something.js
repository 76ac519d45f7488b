'use strict';

const { CAMUNDA } = require('../lib/drawing');
const rule = require('../lib/rule');

const DONE_BY_STEPS = ['serviceTask', 'sendTask', 'businessRuleTask'];
const SAID =
  "it does nothing. Name one of the vocabulary's steps in camunda:delegateExpression, for example ${sendEmail}.";

/** A task that the engine is to do names what to do. */
module.exports = rule((drawing, report) => {
  drawing.nodes
    .filter((node) => DONE_BY_STEPS.includes(node.kind))
    .filter((node) => node.element.attribute('delegateExpression', CAMUNDA) === undefined)
    .forEach((node) => report(node.place, SAID));
});

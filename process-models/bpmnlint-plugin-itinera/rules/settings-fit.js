'use strict';

const { hint } = require('../lib/nearest');
const rule = require('../lib/rule');
const { whole } = require('../lib/times');

/** Steps have the settings they need, with values that mean something. */
module.exports = rule((drawing, report) => {
  for (const node of drawing.nodes.filter(({ step }) => step)) {
    for (const setting of node.step.settings) {
      check(node, setting, (said) => report(node.place, said));
    }
    if (node.step.name === 'sendWhatsApp' && !node.properties.has('content') && !node.properties.has('template')) {
      report(node.place, 'it says neither "content" nor "template". Give it one of the two properties.');
    }
  }
});

function check(node, setting, report) {
  const value = node.properties.get(setting.name);
  if (value === undefined) {
    if (setting.required) {
      report(`the step "${node.step.label}" needs the property "${setting.name}". ${setting.meaning}`);
    }
  } else if (!allows(setting, value.trim())) {
    report(`the property "${setting.name}" is "${value}"${hint(value, setting.choices ?? [])} ${setting.meaning}`);
  }
}

function allows(setting, value) {
  return setting.choices ? setting.choices.includes(value) : !setting.pattern || whole(setting.pattern).test(value);
}

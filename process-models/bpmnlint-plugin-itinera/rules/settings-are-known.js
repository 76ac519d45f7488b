'use strict';

const { hint } = require('../lib/nearest');
const rule = require('../lib/rule');

/** Settings are spelt as the vocabulary spells them; others have no effect. */
module.exports = rule((drawing, report) => {
  for (const { step, properties, place } of drawing.nodes.filter((node) => node.step)) {
    const known = step.settings.map((setting) => setting.name);
    [...properties.keys()]
      .filter((name) => !known.includes(name))
      .forEach((name) =>
        report(
          place,
          `the step "${step.label}" knows no property "${name}"${hint(name, known)} It has no effect; correct its name, `
            + 'or remove it.',
        ),
      );
  }
});

'use strict';

const { Drawing } = require('./drawing');

/** Makes a rule of bpmnlint out of one that looks at the whole drawing. The same said twice of an element counts once. */
module.exports = function rule(check) {
  return () => ({
    check(node, reporter) {
      if (node.$type !== 'bpmn:Definitions') {
        return;
      }
      const told = new Set();
      check(new Drawing(node), (place, said) => {
        const key = `${place.id} ${said}`;
        if (!told.has(key)) {
          told.add(key);
          reporter.report(place.id, said);
        }
      });
    },
  });
};

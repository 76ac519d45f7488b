'use strict';

const { BpmnModdle } = require('bpmn-moddle');
const { Linter } = require('bpmnlint');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const { resolver } = require('../modeler/resolver');

const linter = new Linter({ config: { extends: 'plugin:itinera/recommended' }, resolver });

/** What the rules say of a drawing. */
module.exports = async function lint(xml, extensions = { camunda }) {
  const { rootElement } = await new BpmnModdle(extensions).fromXML(xml);
  return Object.entries(await linter.lint(rootElement)).flatMap(([rule, reports]) =>
    reports.map(({ id, category, message }) => ({
      element: id,
      rule: rule.replace('itinera/', ''),
      severity: category,
      says: message,
    })),
  );
};

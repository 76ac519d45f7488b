'use strict';

const { STEPS, place, stepIn } = require('../lib/drawing');
const { hint } = require('../lib/nearest');
const rule = require('../lib/rule');
const { allowedAttributes, allowedElements } = require('../lib/vocabulary.json');

const CAMUNDA_URIS = ['http://camunda.org/schema/1.0/bpmn', 'http://activiti.org/bpmn'];
const REFUSED = ['scriptTask', 'script', 'complexGateway'];
const BUSINESS_KEY = '#{execution.processBusinessKey}';
const NAMES = [...STEPS.keys()];
const ALL = NAMES.map((name) => `\${${name}}`).join(', ');

/**
 * Refuses whatever in a drawing could run code: everything of Camunda's own that is not listed, every script, and every
 * JUEL text except the name of a step.
 */
module.exports = rule((drawing, report) => walk(drawing.root, { id: 'drawing' }, report));

function walk(element, outer, report) {
  if (element.tag === 'documentation') {
    return;
  }
  const here = place(element, outer);
  const refuse = (said) => report(here, said);
  checkElement(element, refuse);
  element.attributes.forEach((attribute) => checkAttribute(element, attribute, refuse));
  if (isJuel(element.text)) {
    refuseJuel(element.text.trim(), refuse);
  }
  element.elements.forEach((inner) => walk(inner, here, report));
}

function checkElement({ tag, uri }, refuse) {
  if (REFUSED.includes(tag)) {
    refuse(`scripts are not run (${tag}). Use one of the steps ${ALL}, or a decision table for a calculation.`);
  } else if (CAMUNDA_URIS.includes(uri) && !allowedElements.includes(tag)) {
    refuse(
      `camunda:${tag} is not allowed, because it can run code. Remove it; give the step its settings as extension `
        + 'properties instead.',
    );
  }
}

function checkAttribute(element, { name, uri, value }, refuse) {
  if (CAMUNDA_URIS.includes(uri)) {
    if (!allowedAttributes.includes(name)) {
      refuse(
        `camunda:${name} is not allowed. Name a step with camunda:delegateExpression instead, one of ${ALL}.`,
      );
      return;
    }
    if (name === 'delegateExpression') {
      checkStep(value, refuse);
      return;
    }
  }
  const handedOn = element.tag === 'in' && name === 'businessKey' && value === BUSINESS_KEY;
  if (isJuel(value) && !handedOn) {
    refuseJuel(value, refuse);
  }
}

function checkStep(value, refuse) {
  const name = stepIn(value);
  if (name === undefined) {
    refuse(`"${value}" is not the name of a step. Write one of ${ALL}.`);
  } else if (!STEPS.has(name)) {
    refuse(`there is no step "${name}"${hint(name, NAMES)} Write one of ${ALL}.`);
  }
}

function refuseJuel(text, refuse) {
  refuse(
    `"${text}" is JUEL, which is only allowed to name a step. Write the condition or value in FEEL, for example `
      + 'lead.score >= 60.',
  );
}

function isJuel(text) {
  return text.includes('${') || text.includes('#{');
}

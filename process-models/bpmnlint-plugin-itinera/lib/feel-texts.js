'use strict';

const { place } = require('./drawing');
const { isFeel } = require('./times');

const CONDITION = 'Correct it there, for example: lead.score >= 60 and lead.country = "DE"';
const TIME = 'Write for example P3D, or duration("P" + string(lead.patience) + "D")';
const FILTER = 'Correct it there, for example: event.amount > 100';
const SETTING = 'Texts stand in quotation marks: "New lead: " + lead.company';

/** All texts of a drawing that are written in FEEL. JUEL is left out: it is refused whatever it says. */
function feelTexts(drawing) {
  return [
    ...drawing.flows.flatMap((flow) =>
      of(place(flow.element, { id: 'arrow' }), flow.element.element('conditionExpression'), 'the condition', CONDITION),
    ),
    ...drawing.nodes.flatMap((node) => [...times(node), ...condition(node), ...filter(node), ...settings(node)]),
  ].filter(({ text }) => text.trim() && !/[$#]\{/.test(text));
}

function times(node) {
  return ['timeDate', 'timeDuration', 'timeCycle']
    .map((name) => ({ name, time: node.element.element('timerEventDefinition')?.element(name) }))
    .filter(({ time }) => time && isFeel(time.text))
    .flatMap(({ name, time }) => of(node.place, time, `the timer's ${name} is no ISO 8601 time such as P3D, and`, TIME));
}

function condition(node) {
  const event = node.element.element('conditionalEventDefinition');
  return of(node.place, event?.element('condition'), 'the condition', CONDITION);
}

function filter(node) {
  const text = node.kind.endsWith('Event') ? (node.properties.get('filter') ?? '') : '';
  return [{ place: node.place, what: 'the filter', text, remedy: FILTER }];
}

function settings(node) {
  return (node.step?.settings ?? [])
    .filter((setting) => setting.feel)
    .map(({ name }) => ({
      place: node.place,
      what: `the property "${name}"`,
      text: node.properties.get(name) ?? '',
      remedy: SETTING,
    }));
}

function of(place, element, what, remedy) {
  return element ? [{ place, what, text: element.text.trim(), language: element.attribute('language'), remedy }] : [];
}

module.exports = { feelTexts };

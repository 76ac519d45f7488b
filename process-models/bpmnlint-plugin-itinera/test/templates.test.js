'use strict';

const assert = require('node:assert/strict');
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { after, test } = require('node:test');
const draw = require('./draw');
const lint = require('./lint');
const modeler = require('./modeler');

const folder = join(__dirname, '../../.camunda/element-templates');
const drawn = join(__dirname, '../../src/test/resources/drawn-with-templates');
const templates = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const template = (name) => templates.find(({ id }) => id === `io.itinera.${name}`);

const SERVICE = 'bpmn:ServiceTask';
const RULES = 'bpmn:BusinessRuleTask';

/** Every step that stands in a journey, as somebody fills it in who fills in no more than has to be. */
const STEPS = [
  ['send-email', SERVICE, 'sendEmail', { content: 'welcome' }],
  ['send-sms', SERVICE, 'sendSms', { content: 'renewal-text' }],
  ['send-whatsapp', SERVICE, 'sendWhatsApp', { template: 'spring_offer', language: 'de', parameters: '[lead.email]' }],
  ['send-push', SERVICE, 'sendPush', { content: 'welcome' }],
  ['alert-team', SERVICE, 'sendChat', { channel: '#sales', text: '"Hot lead"' }],
  ['call-webhook', SERVICE, 'callWebhook', { url: 'https://shop.example.test/leads' }],
  ['post', SERVICE, 'postSocial', { network: 'facebook', text: '"Spring is here"' }],
  ['add-to-audience', SERVICE, 'addToAudience', { network: 'meta', audience: '23843' }],
  ['remove-from-audience', SERVICE, 'removeFromAudience', { network: 'meta', audience: '23843' }],
  ['score', RULES, 'scoreLead'],
  ['decide-team', RULES, 'decide', { decision: 'sales-routing' }],
  ['choose-offer', SERVICE, 'chooseOffer'],
  ['make-mql', SERVICE, 'updateLead', { lifecycleStage: 'mql' }],
];

const used = new Set();

after(() => assert.deepEqual([...used].sort(), templates.map(({ id }) => id).sort(), 'every template was tried'));

test('a journey of every step', async () => {
  const sheet = await begun('every-step', 'Every step');

  sheet.choose(null, taken('journey'), { reEntry: 'after-leaving' });
  sheet.choose('begins', taken('enterOnEvent'), { event: 'form-submit' });
  let last = 'begins';
  for (const [id, type, name, filled] of STEPS) {
    sheet.append(last, type, id, template(name).name);
    sheet.choose(id, taken(name), filled);
    last = id;
  }
  sheet.append(last, 'bpmn:ExclusiveGateway', 'which-subject', 'Which way?');
  sheet.choose('which-subject', taken('splitTest'), { experiment: 'two-ways' });
  sheet.append('which-subject', 'bpmn:ExclusiveGateway', 'together');
  sheet.choose('which-subject-to-together', taken('splitTestArm'), { weight: '50' });
  sheet.append('which-subject', SERVICE, 'make-lead', 'Back to lead');
  sheet.choose('make-lead', template('updateLead'), { lifecycleStage: 'lead' });
  sheet.choose('which-subject-to-make-lead', template('splitTestArm'), { weight: '50' });
  sheet.connect('make-lead', 'together', 'make-lead-to-together');
  sheet.append('together', 'bpmn:IntermediateCatchEvent', 'wait-for-click', 'Clicked', {
    drawn: { eventDefinitionType: 'bpmn:MessageEventDefinition' },
  });
  sheet.waitsFor('wait-for-click', 'click');
  sheet.choose('wait-for-click', taken('waitForEvent'));
  sheet.append('wait-for-click', 'bpmn:CallActivity', 'hand-over', 'Hand to sales');
  sheet.choose('hand-over', taken('handToSales'));
  sheet.append('hand-over', 'bpmn:EndEvent', 'done', 'Done');
  sheet.inside('bought', 'Bought something');
  sheet.choose('bought', taken('goal'));
  sheet.startInside('buys', 'Buys something', 'bought');
  sheet.waitsFor('buys', 'purchase');
  sheet.choose('buys', template('waitForEvent'), { filter: 'event.amount > 10' });
  sheet.append('buys', 'bpmn:EndEvent', 'goal-reached', 'Goal reached');

  await isAsDrawn('every-step.bpmn', await sheet.xml());
});

for (const [name, filled] of [
  ['enterByHand', {}],
  ['enterOnSegment', { segment: 'everybody' }],
  ['enterOnSchedule', { time: '09:00' }],
]) {
  test(`a journey that leads ${template(name).name.toLowerCase()}`, async () => {
    const sheet = await begun(name, template(name).name);

    sheet.choose('begins', taken(name), filled);
    sheet.append('begins', SERVICE, 'make-mql', 'Update lead');
    sheet.choose('make-mql', template('updateLead'), { lifecycleStage: 'mql' });
    sheet.append('make-mql', 'bpmn:EndEvent', 'done', 'Done');

    await isAsDrawn(`${name}.bpmn`, await sheet.xml());
  });
}

test('a handoff of every step', async () => {
  const sheet = await begun('sales-handoff', 'Sales handoff');

  sheet.append('begins', RULES, 'route', 'Choose team');
  sheet.choose('route', template('decide'), { decision: 'sales-routing' });
  sheet.append('route', SERVICE, 'open', 'Open handoff');
  sheet.choose('open', taken('openHandoff'));
  sheet.append('open', SERVICE, 'escalate', 'Escalate');
  sheet.choose('escalate', taken('escalateHandoff'));
  sheet.append('escalate', 'bpmn:UserTask', 'contact-lead', 'Contact lead');
  sheet.append('contact-lead', SERVICE, 'close', 'Close handoff');
  sheet.choose('close', taken('closeHandoff'));
  sheet.append('close', SERVICE, 'write', 'Write to CRM');
  sheet.choose('write', taken('writeCrm'));
  sheet.append('write', 'bpmn:EndEvent', 'handed-over', 'Handed over');

  await isAsDrawn('sales-handoff.bpmn', await sheet.xml());
});

function taken(name) {
  used.add(`io.itinera.${name}`);
  return template(name);
}

async function begun(id, name) {
  return draw(
    await modeler(
      `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="${id}-definitions" targetNamespace="https://itinera.io/test">
  <bpmn:process id="${id}" name="${name}" isExecutable="true">
    <bpmn:startEvent id="begins" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram">
    <bpmndi:BPMNPlane id="plane" bpmnElement="${id}">
      <bpmndi:BPMNShape id="begins-shape" bpmnElement="begins"><dc:Bounds x="100" y="100" width="36" height="36" /></bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>`,
      templates,
    ),
  );
}

/** What leads walk through in a test of the engine. ITINERA_WRITE_DRAWINGS=true writes it anew. */
async function isAsDrawn(file, xml) {
  assert.deepEqual((await lint(xml)).filter(({ severity }) => severity === 'error'), []);
  if (process.env.ITINERA_WRITE_DRAWINGS === 'true') {
    mkdirSync(drawn, { recursive: true });
    writeFileSync(join(drawn, file), xml);
  }
  assert.equal(xml, readFileSync(join(drawn, file), 'utf8'), 'write it anew with ITINERA_WRITE_DRAWINGS=true npm test');
}

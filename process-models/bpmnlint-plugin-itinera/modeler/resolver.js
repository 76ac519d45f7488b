'use strict';

const { configs } = require('../index');

const PLUGIN = 'bpmnlint-plugin-itinera';
const rules = {
  'closed-doors': require('../rules/closed-doors'),
  'feel-reads': require('../rules/feel-reads'),
  'tasks-do-something': require('../rules/tasks-do-something'),
  'settings-fit': require('../rules/settings-fit'),
  'settings-are-known': require('../rules/settings-are-known'),
  'durations-read': require('../rules/durations-read'),
  'paths-end': require('../rules/paths-end'),
  'paths-lead-on': require('../rules/paths-lead-on'),
  'choice-has-default': require('../rules/choice-has-default'),
  'split-is-whole': require('../rules/split-is-whole'),
  'loops-wait': require('../rules/loops-wait'),
  'wait-has-timer': require('../rules/wait-has-timer'),
  'events-come': require('../rules/events-come'),
  'entry-is-clear': require('../rules/entry-is-clear'),
  'returns-are-meant': require('../rules/returns-are-meant'),
  'goal-is-in-place': require('../rules/goal-is-in-place'),
};

/** Finds rules where there are no files, as in the Modeler; asked for others it throws, and others are asked. */
exports.resolver = {
  resolveRule: (plugin, name) => found('rule', plugin, name, rules),
  resolveConfig: (plugin, name) => found('config', plugin, name, configs),
};

function found(kind, plugin, name, all) {
  if (plugin !== PLUGIN || !Object.hasOwn(all, name)) {
    throw new Error(`unknown ${kind} <${plugin}/${name}>`);
  }
  return all[name];
}

'use strict';

/** What stops the publishing is an error, what is only said a warning. */
module.exports = {
  configs: {
    recommended: {
      rules: {
        'closed-doors': 'error',
        'feel-reads': 'error',
        'tasks-do-something': 'error',
        'settings-fit': 'error',
        'settings-are-known': 'warn',
        'durations-read': 'error',
        'paths-end': 'error',
        'paths-lead-on': 'warn',
        'choice-has-default': 'error',
        'split-is-whole': 'error',
        'loops-wait': 'error',
        'wait-has-timer': 'warn',
        'events-come': 'warn',
        'entry-is-clear': 'error',
        'returns-are-meant': 'warn',
        'goal-is-in-place': 'error',
      },
    },
  },
};

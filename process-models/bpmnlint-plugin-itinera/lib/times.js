'use strict';

const { patterns } = require('./vocabulary.json');

const whole = (pattern) => new RegExp(`^(?:${pattern})$`);
const TIME = whole(patterns.time);

/** Tells the times that Camunda reads by itself from those that FEEL computes. */
function isFeel(time) {
  return !TIME.test(time.trim());
}

module.exports = { isFeel, whole };

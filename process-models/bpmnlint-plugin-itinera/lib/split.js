'use strict';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[fd]?$/i;

function isSplit(node) {
  return node.kind === 'exclusiveGateway' && node.properties.has('experiment');
}

/** Undefined where the text is no number, or one below 0. */
function weight(text) {
  const number = NUMBER.test(text.trim()) ? parseFloat(text) : NaN;
  return number >= 0 && Number.isFinite(number) ? number : undefined;
}

module.exports = { isSplit, weight };

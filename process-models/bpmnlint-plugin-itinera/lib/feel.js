'use strict';

const { parser, trackVariables } = require('@bpmn-io/lezer-feel');
const vocabulary = require('./vocabulary.json');

/** Names with blanks have to be known to be read as one. */
const known = Object.fromEntries(vocabulary.waits.map((name) => [name, {}]));
const feel = parser.configure({ top: 'Expression', contextTracker: trackVariables(known) });

/** Where the mistake is, in words; undefined where there is none. */
function mistake(text) {
  const tree = feel.parse(text.replace(/`[^`]*`/g, (name) => '_'.repeat(name.length)));
  let at;
  tree.iterate({
    enter(part) {
      if (part.type.isError && at === undefined) {
        at = part.from;
      }
    },
  });
  if (at === undefined) {
    return undefined;
  }
  const before = text.slice(0, at).split('\n');
  return `FEEL "${text}": mistake at line ${before.length}, column ${before.at(-1).length + 1}`;
}

module.exports = { mistake };

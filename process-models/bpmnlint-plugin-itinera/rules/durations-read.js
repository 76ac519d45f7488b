'use strict';

const rule = require('../lib/rule');
const { whole } = require('../lib/times');
const { patterns } = require('../lib/vocabulary.json');

const DURATION = whole(patterns.duration);
const LOOKS_LIKE_DURATION = whole(patterns.looksLikeDuration);

/** What looks like a duration is one, also within a repetition such as R3/P7D. */
module.exports = rule((drawing, report) => {
  for (const node of drawing.nodes) {
    (node.element.element('timerEventDefinition')?.elements ?? [])
      .flatMap((time) => time.text.trim().split('/'))
      .filter((part) => LOOKS_LIKE_DURATION.test(part) && !DURATION.test(part))
      .forEach((part) =>
        report(
          node.place,
          `"${part}" is no duration. Write P3D for three days, PT4H for four hours, P1DT12H for a day and a half.`,
        ),
      );
  }
});

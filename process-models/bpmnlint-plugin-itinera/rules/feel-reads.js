'use strict';

const { mistake } = require('../lib/feel');
const { feelTexts } = require('../lib/feel-texts');
const rule = require('../lib/rule');

/** Everything written in FEEL can be read. */
module.exports = rule((drawing, report) => {
  for (const { place, what, text, language, remedy } of feelTexts(drawing)) {
    if (language !== undefined && language.toLowerCase() !== 'feel') {
      report(place, `${what} is written in ${language}. Write it in FEEL and leave the language out.`);
      continue;
    }
    const found = mistake(text);
    if (found) {
      report(place, `${what} cannot be read. ${found}. ${remedy}`);
    }
  }
});

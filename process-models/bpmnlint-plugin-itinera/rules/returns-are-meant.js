'use strict';

const rule = require('../lib/rule');

/** Nobody comes again at every look unawares. */
module.exports = rule((drawing, report) => {
  if (drawing.settings.get('reEntry') !== 'after-leaving') {
    return;
  }
  drawing.nodes
    .filter((node) => node.isEntry && (node.properties.has('segment') || node.properties.has('time')))
    .forEach((node) =>
      report(
        node.place,
        'whoever has left and still belongs enters again at the next look. If that is not meant, let leads enter never '
          + 'again, or let the last step change what the segment asks for.',
      ),
    );
});

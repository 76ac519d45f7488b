'use strict';

const { nearest } = require('../lib/nearest');
const rule = require('../lib/rule');
const { events } = require('../lib/vocabulary.json');

/** What a journey waits for is something that can happen. */
module.exports = rule((drawing, report) => {
  for (const node of drawing.nodes) {
    const name = drawing.message(node) ?? (node.isEntry ? node.properties.get('event') : undefined);
    if (name !== undefined && !events.includes(name)) {
      const meant = nearest(name, events);
      report(
        node.place,
        `Itinera itself makes no event "${name}"${meant ? `; did you mean "${meant}"? It` : '. It'} comes only where `
          + 'your own systems report it, by POST /api/events.',
      );
    }
  }
});

'use strict';

const rule = require('../lib/rule');

/** A journey says in one way who enters by itself. */
module.exports = rule((drawing, report) => {
  for (const { properties, place } of drawing.nodes.filter((node) => node.isEntry)) {
    const byLook = properties.has('segment') || properties.has('time');
    if (properties.has('event') && (byLook || properties.has('days'))) {
      report(
        place,
        'leads enter by an event and by a look at a segment or a time, too. Keep one of them; draw another journey for the '
          + 'other.',
      );
    }
    if (properties.has('filter') && !properties.has('event')) {
      report(place, 'it has a filter and no event. Name the event whose lead enters, or remove the filter.');
    }
    if (properties.has('days') && !properties.has('time')) {
      report(place, 'it names days and no time. Say at which time leads enter on these days, such as 09:00.');
    }
  }
});

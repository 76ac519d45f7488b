'use strict';

/** Read by the Modeler when it starts. */
module.exports = {
  name: 'Itinera',
  script: './client.js',
};

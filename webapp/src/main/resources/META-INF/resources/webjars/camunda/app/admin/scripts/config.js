// Stands before the file of the same name in Camunda's web applications.
export default {
  customScripts: ['../welcome/scripts/to-sign-in.js']
};

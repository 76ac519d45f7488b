// Stands before the file of the same name in Camunda's web applications.
// Plugins that a busy machine hands out late would otherwise be given up after seven seconds, and the page stay empty.
for (const loader of [window.requirejs, window.require]) {
  loader?.config?.({ waitSeconds: 60 });
}

export default {
  customScripts: ['../welcome/scripts/to-sign-in.js']
};

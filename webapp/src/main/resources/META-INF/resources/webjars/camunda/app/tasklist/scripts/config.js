// Stands before the file of the same name in Camunda's web applications; the shortcuts are Tasklist's own.
// Plugins that a busy machine hands out late would otherwise be given up after seven seconds, and the page stay empty.
for (const loader of [window.requirejs, window.require]) {
  loader?.config?.({ waitSeconds: 60 });
}

export default {
  customScripts: ['../welcome/scripts/to-sign-in.js'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the currently selected task' },
    focusFilter: { key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list' },
    focusList: { key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form' },
    startProcess: { key: 'ctrl+alt+p', description: 'opens the start process modal dialog' }
  }
};

/** Undo and redo as buttons, for those who do not know the keys. */
export function offerHistory(form, modeler) {
  const bar = form.querySelector('[data-history]');
  const undo = bar.querySelector('[data-undo]');
  const redo = bar.querySelector('[data-redo]');
  const stack = () => modeler.getActiveViewer()?.get('commandStack', false);

  function show() {
    undo.disabled = !stack()?.canUndo();
    redo.disabled = !stack()?.canRedo();
  }

  modeler.on('viewer.created', ({ viewer }) => viewer.on('commandStack.changed', show));
  modeler.on('views.changed', show);
  undo.addEventListener('click', () => stack()?.undo());
  redo.addEventListener('click', () => stack()?.redo());
  bar.hidden = false;
}

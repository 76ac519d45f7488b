const MARK = 'is-chosen';

/** Pointing at a row marks its element, clicking an element marks its row. */
export function linkRows(viewer) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  let chosen = null;

  function choose(id) {
    if (chosen && registry.get(chosen)) {
      canvas.removeMarker(chosen, MARK);
    }
    for (const row of document.querySelectorAll('[data-element]')) {
      row.classList.toggle(MARK, row.dataset.element === id);
    }
    chosen = id && registry.get(id) ? id : null;
    if (chosen) {
      canvas.addMarker(chosen, MARK);
    }
  }

  const rowOf = (event) => event.target.closest?.('[data-element]');
  for (const kind of ['pointerover', 'focusin']) {
    document.addEventListener(kind, (event) => {
      const row = rowOf(event);
      if (row) {
        choose(row.dataset.element);
      }
    });
  }
  viewer.get('eventBus').on('element.click', ({ element }) => choose(element.labelTarget?.id ?? element.id));
  document.addEventListener('htmx:afterSettle', () => choose(chosen));
}

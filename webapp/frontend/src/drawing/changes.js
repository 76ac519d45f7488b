/** Colours what the accessible table says was added, changed or removed; each drawing has only some of it. */
export function markChanges(viewer, root) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  for (const row of root.querySelectorAll('[data-change]')) {
    if (registry.get(row.dataset.element)) {
      canvas.addMarker(row.dataset.element, `is-${row.dataset.change}`);
    }
  }
}

const compared = new Set();
let leading = null;

/** Drawings that are compared show the same part: what one is moved by, the others follow. */
export function moveTogether(viewer) {
  const canvas = viewer.get('canvas');
  compared.add(canvas);
  viewer.get('eventBus').on('canvas.viewbox.changed', () => {
    if (leading) {
      return;
    }
    leading = canvas;
    const { x, y, width, height } = canvas.viewbox();
    for (const other of compared) {
      if (other !== canvas) {
        other.viewbox({ x, y, width, height });
      }
    }
    leading = null;
  });
}

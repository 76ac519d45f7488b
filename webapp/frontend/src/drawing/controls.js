/** Smaller than this a drawing's texts cannot be read. */
const READABLE = 0.6;

/** What the outermost elements have around them does not touch the frame. */
const MARGIN = 0.94;

/** The zoom buttons are hidden in the page and shown here, so that without script nothing dead is offered. */
export function enhanceControls(frame, canvas, zoomScroll) {
  const fit = () => {
    canvas.zoom('fit-viewport', 'auto');
    canvas.zoom(Math.min(1, canvas.zoom() * MARGIN), 'auto');
  };
  const deeds = {
    fit,
    in: () => zoomScroll.stepZoom(1),
    out: () => zoomScroll.stepZoom(-1),
  };
  const bar = frame.querySelector('[data-controls]');
  bar.hidden = false;
  bar.addEventListener('click', (event) => {
    const button = event.target.closest('[data-zoom]');
    if (button) {
      deeds[button.dataset.zoom]();
    }
  });
  new ResizeObserver(() => canvas.resized()).observe(frame);
  fit();
  if (canvas.zoom() < READABLE / 1.5) {
    beginAtTheStart(canvas);
  }
}

/** On a phone the whole drawing would be unreadable: its beginning is shown, the rest is a swipe away. */
function beginAtTheStart(canvas) {
  const { inner, outer } = canvas.viewbox();
  const width = outer.width / READABLE;
  const height = outer.height / READABLE;
  canvas.viewbox({ x: inner.x - 20, y: inner.y + (inner.height - height) / 2, width, height });
}

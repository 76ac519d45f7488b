/** The zoom buttons are hidden in the page and shown here, so that without script nothing dead is offered. */
export function enhanceControls(frame, canvas, zoomScroll) {
  const fit = () => {
    canvas.zoom('fit-viewport', 'auto');
    if (canvas.zoom() > 1) {
      canvas.zoom(1, 'auto');
    }
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
}

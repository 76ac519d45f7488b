import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './styles/drawing.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { readCounts } from './drawing/counts.js';
import { keepBadges } from './drawing/badges.js';
import { enhanceControls } from './drawing/controls.js';
import { linkRows } from './drawing/rows.js';
import { markChanges, moveTogether } from './drawing/changes.js';

const COLOURS = {
  defaultFillColor: 'var(--drawing-fill)',
  defaultStrokeColor: 'var(--drawing-stroke)',
  defaultLabelColor: 'var(--drawing-label)',
};

async function draw(frame) {
  const canvas = frame.querySelector('[data-canvas]');
  const response = await fetch(frame.dataset.drawing, { headers: { Accept: 'application/xml' } });
  if (!response.ok) {
    throw new Error(`the drawing could not be read (${response.status})`);
  }
  const viewer = new NavigatedViewer({ container: canvas, bpmnRenderer: COLOURS });
  await viewer.importXML(await response.text());
  enhanceControls(frame, viewer.get('canvas'), viewer.get('zoomScroll'));
  linkRows(viewer);
  if ('compared' in frame.dataset) {
    markChanges(viewer, document);
    moveTogether(viewer);
  } else {
    const show = keepBadges(viewer, () => readCounts(document));
    document.addEventListener('htmx:afterSettle', show);
  }
  frame.dataset.state = 'drawn';
}

for (const frame of document.querySelectorAll('[data-drawing]')) {
  draw(frame).catch((problem) => {
    frame.dataset.state = 'failed';
    frame.querySelector('[data-problem]').textContent =
      `No drawing: ${problem.message}. The table below holds the same numbers; reload the page to try again.`;
  });
}

import Viewer from 'dmn-js/lib/NavigatedViewer';
import { COLOURS, openText } from './tables/frame.js';
import { offerViews, keyOf } from './tables/views.js';
import { keepMarks, readMarks } from './tables/marks.js';
import { linkRemarks } from './tables/links.js';
import { Kept } from './tables/kept.js';

function forgetPublished() {
  const published = document.querySelector('[data-published]');
  if (published) {
    new Kept(window.localStorage, published.dataset.person, published.dataset.published).forget();
  }
}

async function draw(frame) {
  const canvas = frame.querySelector('[data-canvas]');
  const viewer = new Viewer({ container: canvas, drd: COLOURS });
  await viewer.importXML(await openText(frame.dataset.dmn), { open: false });
  const show = offerViews(frame, viewer);
  keepMarks(canvas, () => readMarks(document));
  linkRemarks(document, canvas, show);
  await show(frame.dataset.open ?? keyOf(viewer.getViews()[0]));
  frame.dataset.state = 'drawn';
  document.querySelector('[data-in-words]')?.removeAttribute('open');
}

forgetPublished();

for (const frame of document.querySelectorAll('[data-dmn]')) {
  draw(frame).catch((problem) => {
    frame.dataset.state = 'failed';
    frame.querySelector('[data-problem]').textContent =
      `No drawing: ${problem.message}. The rules stand below as text; reload the page to try again.`;
  });
}

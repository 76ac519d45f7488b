import Modeler from 'dmn-js/lib/Modeler';
import { COLOURS } from './tables/frame.js';
import { offerViews, keyOf } from './tables/views.js';
import { keepMarks, readMarks } from './tables/marks.js';
import { linkRemarks } from './tables/links.js';
import { keepDraft } from './tables/draft.js';
import { offerHistory } from './tables/history.js';

async function edit(frame) {
  const form = frame.closest('form');
  const source = form.querySelector('[name=dmn]');
  const canvas = frame.querySelector('[data-canvas]');
  const modeler = new Modeler({ container: canvas, drd: COLOURS });
  const show = offerViews(frame, modeler, true);
  const mark = keepMarks(canvas, () => readMarks(document));
  linkRemarks(document, canvas, show);
  const draw = async () => {
    await modeler.importXML(source.value, { open: false });
    await show(frame.dataset.open ?? keyOf(modeler.getViews()[0]));
  };
  keepDraft(form, modeler, mark, draw);
  offerHistory(form, modeler);
  await draw();
  frame.dataset.state = 'drawn';
  form.querySelector('[data-source]').hidden = true;
}

for (const frame of document.querySelectorAll('[data-editor]')) {
  edit(frame).catch((problem) => {
    frame.dataset.state = 'failed';
    frame.querySelector('[data-problem]').textContent =
      `This cannot be drawn: ${problem.message}. Correct the text below, or open another file.`;
  });
}

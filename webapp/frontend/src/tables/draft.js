import { resume } from './resume.js';

const AT_REST = 800;

/**
 * What is drawn is what the form sends: the text is written anew before each way out, a check stays on the page, and who
 * leaves with changes is asked. Between two changes it is kept by the browser as well.
 */
export function keepDraft(form, modeler, mark, draw) {
  const source = form.querySelector('[name=dmn]');
  const problem = form.querySelector('[data-problem]');
  let changed = false;
  let leaving = false;
  let resting;
  const kept = resume(form, draw, notice);

  async function write() {
    const { xml } = await modeler.saveXML({ format: true });
    source.value = xml;
    if (changed) {
      kept.keep(xml);
    }
  }

  function notice() {
    changed = true;
    clearTimeout(resting);
    resting = setTimeout(write, AT_REST);
    const stale = document.querySelector('[data-stale]');
    if (stale) {
      stale.hidden = false;
    }
  }

  async function check(button) {
    button.disabled = true;
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new FormData(form) });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const checked = page.getElementById('checked');
      if (!checked) {
        throw new Error(`the check was not answered (${answer.status})`);
      }
      document.getElementById('checked').replaceWith(checked);
      mark();
      checked.scrollIntoView({ block: 'nearest' });
    } finally {
      button.disabled = false;
    }
  }

  form.addEventListener('submit', async (event) => {
    if (leaving) {
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    problem.textContent = '';
    try {
      await write();
      if (button && 'check' in button.dataset) {
        await check(button);
        return;
      }
    } catch (failure) {
      problem.textContent = `That did not work: ${failure.message}. Nothing is lost; try again.`;
      return;
    }
    // Written at once, the text is there while the form still tells of this submission, and then it takes no other.
    await new Promise((told) => setTimeout(told));
    leaving = true;
    form.requestSubmit(button);
    leaving = !(button && 'keeps' in button.dataset);
  });

  modeler.on('viewer.created', ({ viewer }) =>
    viewer.on('commandStack.changed', ({ trigger }) => trigger !== 'clear' && notice()),
  );
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed && !leaving) {
      event.preventDefault();
    }
  });
}

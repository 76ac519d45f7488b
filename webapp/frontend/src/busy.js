/** Says on the button that was pressed that its answer takes a while, and keeps it from being asked for twice. */
export function enhanceBusy(root) {
  for (const form of root.querySelectorAll('form:has([data-busy])')) {
    if ('ready' in form.dataset) {
      continue;
    }
    form.dataset.ready = '';
    form.addEventListener('submit', (event) => {
      if (form.getAttribute('aria-busy') === 'true') {
        event.preventDefault();
        return;
      }
      const says = event.submitter?.dataset.busy;
      if (says) {
        form.setAttribute('aria-busy', 'true');
        event.submitter.dataset.said = event.submitter.textContent;
        event.submitter.textContent = says;
      }
    });
  }
}

/** A page that comes back from the browser's memory waits for nothing. */
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[aria-busy]')) {
    form.removeAttribute('aria-busy');
  }
  for (const button of document.querySelectorAll('[data-said]')) {
    button.textContent = button.dataset.said;
    delete button.dataset.said;
  }
});

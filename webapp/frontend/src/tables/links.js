/** A link to a rule leads to it in the picture, where there is one, instead of in the text. */
export function linkRemarks(root, canvas, show) {
  root.addEventListener('click', async (event) => {
    const link = event.target.closest('[data-to-rule]');
    const row = link && document.getElementById(link.hash.slice(1));
    if (!row) {
      return;
    }
    event.preventDefault();
    await show(row.closest('[data-table]').dataset.table);
    const cell = canvas.querySelector(`td[data-row-id="${CSS.escape(row.dataset.rule)}"]`);
    cell?.scrollIntoView({ block: 'center', inline: 'start' });
    cell?.parentElement.animate([{ outline: '3px solid var(--accent)' }, { outline: '3px solid transparent' }], 2000);
  });
}

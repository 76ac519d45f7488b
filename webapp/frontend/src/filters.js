/** Rows of a mapping table show the extra inputs of the chosen target only. */
export function enhanceFilters(root) {
  for (const select of root.querySelectorAll('select[data-reveals]:not([data-ready])')) {
    select.dataset.ready = '';
    const part = select.closest('tr').querySelector('[data-revealed]');
    const show = () => {
      part.hidden = !select.value.startsWith(select.dataset.reveals);
    };
    select.addEventListener('change', show);
    show();
  }
}

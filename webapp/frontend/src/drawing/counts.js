/** The numbers come from the accessible table, so that picture and table cannot disagree. */
export function readCounts(root) {
  return [...root.querySelectorAll('[data-element]')].map((row) => ({
    element: row.dataset.element,
    entered: Number(row.dataset.entered),
    waiting: Number(row.dataset.waiting),
    left: Number(row.dataset.left),
    failed: Number(row.dataset.failed),
  }));
}

const KINDS = [
  ['entered', 'entered'],
  ['waiting', 'waiting here now'],
  ['left', 'went on'],
  ['failed', 'failed'],
];

/** What is worth a badge: no zeros, and "went on" only where somebody has not. */
export function badgesOf(counts, locale) {
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale);
  return KINDS.filter(([kind]) => counts[kind] > 0)
    .filter(([kind]) => kind !== 'left' || counts.left !== counts.entered)
    .map(([kind, words]) => ({
      kind,
      text: short.format(counts[kind]),
      title: `${whole.format(counts[kind])} ${words}`,
    }));
}

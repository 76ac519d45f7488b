/** What is said about rules, by their ids: it comes from the text, so that picture and words cannot disagree. */
export function readMarks(root) {
  const marks = new Map();
  for (const row of root.querySelectorAll('tr.has-remarks[data-rule]')) {
    const said = [...(row.nextElementSibling?.querySelectorAll('li') ?? [])].map((one) => one.textContent.trim());
    marks.set(row.dataset.rule, { said: said.join('\n'), serious: row.dataset.serious === 'true' });
  }
  return marks;
}

/** Rows that something is said about stay marked, however often the table is drawn anew. */
export function keepMarks(canvas, readAll) {
  const mark = () => {
    const marks = readAll();
    for (const cell of canvas.querySelectorAll('td[data-row-id]')) {
      const one = marks.get(cell.dataset.rowId);
      set(cell, 'has-remark', Boolean(one));
      set(cell, 'is-serious', Boolean(one?.serious));
      const said = one?.said ?? '';
      if (cell.classList.contains('rule-index') && cell.title !== said) {
        cell.title = said;
      }
    }
  };
  new MutationObserver(mark).observe(canvas, { childList: true, subtree: true });
  mark();
  return mark;
}

function set(cell, name, wanted) {
  if (cell.classList.contains(name) !== wanted) {
    cell.classList.toggle(name, wanted);
  }
}

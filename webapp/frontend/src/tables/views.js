const NAMES = { drd: 'How they belong together' };

export function keyOf(view) {
  return view.type === 'drd' ? 'drd' : view.element.id;
}

/** The picture of one table alone shows nothing; who edits may make it two. */
function worthShowing(views, pictures) {
  return views.length > 2 || pictures ? views : views.filter((view) => view.type !== 'drd');
}

/** A button for each table of the file and for the picture of them all; answers how to show one by its key. */
export function offerViews(frame, manager, pictures = false) {
  const bar = frame.querySelector('[data-views]');

  function draw() {
    const views = worthShowing(manager.getViews(), pictures);
    const active = manager.getActiveView();
    bar.replaceChildren(...views.map((view) => button(view, active?.element === view.element)));
    bar.hidden = views.length < 2;
    frame.dataset.kind = active?.type ?? '';
  }

  function button(view, pressed) {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'btn btn-small';
    one.dataset.view = keyOf(view);
    one.setAttribute('aria-pressed', String(pressed));
    one.textContent = NAMES[view.type] ?? (view.name || view.element.id);
    return one;
  }

  async function show(key) {
    const view = manager.getViews().find((each) => keyOf(each) === key) ?? manager.getViews()[0];
    await manager.open(view);
  }

  bar.addEventListener('click', async (event) => {
    const key = event.target.closest('[data-view]')?.dataset.view;
    if (key) {
      await show(key);
      bar.querySelector(`[data-view="${CSS.escape(key)}"]`)?.focus();
    }
  });
  manager.on('views.changed', draw);
  return show;
}

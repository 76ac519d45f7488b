import { Kept } from './kept.js';

/** Offers to go on with what this browser kept of an earlier visit; answers where this visit's changes are to be kept. */
export function resume(form, draw, notice) {
  const source = form.querySelector('[name=dmn]');
  const base = form.querySelector('[name=base]');
  const offer = document.querySelector('[data-kept]');
  const kept = new Kept(window.localStorage, form.dataset.person, form.dataset.draft);
  const earlier = kept.unlike(source.value);
  if (earlier) {
    offer.querySelector('[data-kept-at]').textContent = new Date(earlier.at).toLocaleString();
    offer.querySelector('[data-kept-base]').textContent =
      base && earlier.base !== base.value ? ` They began on version ${earlier.base}.` : '';
    offer.hidden = false;
  }
  offer.querySelector('[data-go-on]').addEventListener('click', async () => {
    offer.hidden = true;
    source.value = earlier.dmn;
    await draw();
    if (base && earlier.base) {
      base.value = earlier.base;
    }
    notice();
  });
  offer.querySelector('[data-throw-away]').addEventListener('click', () => {
    kept.forget();
    offer.hidden = true;
  });
  return {
    keep(dmn) {
      offer.hidden = true;
      if (!kept.keep({ dmn, base: base?.value ?? null, at: Date.now() })) {
        form.querySelector('[data-problem]').textContent =
          'This browser does not keep your changes. Download them before you leave this page.';
      }
    },
  };
}

const SECOND = 1000;
const STEPS = [
  ['minute', 60 * SECOND, 60],
  ['hour', 3600 * SECOND, 24],
  ['day', 24 * 3600 * SECOND, 7],
];

/** "5 minutes ago" for what is younger than a week, null for anything older. */
export function sinceText(at, now, locale) {
  const distance = at - now;
  const age = Math.abs(distance);
  if (age < 60 * SECOND) {
    return distance > 0 ? 'in a moment' : 'just now';
  }
  for (const [unit, length, limit] of STEPS) {
    const amount = Math.round(distance / length);
    if (Math.abs(amount) < limit) {
      return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(amount, unit);
    }
  }
  return null;
}

/** Rewrites <time datetime> from the UTC the server wrote into the zone of the person who looks. */
export function showLocalTimes(root, now = Date.now()) {
  const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
  for (const element of root.querySelectorAll('time[datetime]:not([data-shown])')) {
    const at = new Date(element.dateTime);
    if (Number.isNaN(at.getTime())) {
      continue;
    }
    const since = element.dataset.as === 'since' ? sinceText(at.getTime(), now) : null;
    element.textContent = since ?? whole.format(at);
    element.title = exact.format(at);
    element.dataset.shown = '';
  }
}

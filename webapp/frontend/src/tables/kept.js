/**
 * Changes that nobody has published, kept by this browser for the one who made them: a closed tab or a session that ran out
 * costs nothing. What a browser refuses to keep is still in the page.
 */
export class Kept {
  constructor(store, person, table) {
    this.store = store;
    this.name = `itinera.draft/${person}/${table}`;
  }

  keep(draft) {
    try {
      this.store.setItem(this.name, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** What was kept and says something else than the text given; null where there is nothing to go on with. */
  unlike(text) {
    const kept = this.read();
    return kept && kept.dmn !== text ? kept : null;
  }

  read() {
    try {
      const kept = JSON.parse(this.store.getItem(this.name));
      return typeof kept?.dmn === 'string' ? kept : null;
    } catch {
      return null;
    }
  }

  forget() {
    this.store.removeItem(this.name);
  }
}

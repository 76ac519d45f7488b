package io.itinera.engine.bpmn.compare;

/**
 * Something that a drawing says of an element.
 *
 * @param meant what makes it another one: of another element its id, for a new label alone leads nowhere else
 * @param shown as people read it
 */
record Fact(String meant, String shown) {
    static Fact of(String shown) {
        return new Fact(shown, shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && fact.meant.equals(meant);
    }

    @Override
    public int hashCode() {
        return meant.hashCode();
    }

    @Override
    public String toString() {
        return shown;
    }
}

package io.itinera.engine.table;

/**
 * A cell of a rule in two versions.
 *
 * @param before null where there was no such cell
 * @param after null where there is none any more
 * @param changed whether it says something else; an empty cell, a dash and none say the same
 */
public record CellChange(String column, String before, String after, boolean changed) {
    static CellChange of(String column, String before, String after) {
        return new CellChange(column, before, after, !text(before).equals(text(after)));
    }

    private static String text(String cell) {
        return cell == null || cell.equals("-") ? "" : cell;
    }
}

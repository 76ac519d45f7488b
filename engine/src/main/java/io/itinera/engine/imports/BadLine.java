package io.itinera.engine.imports;

/** A line that cannot be imported: the column at fault (null: the whole line), what is wrong and the remedy. */
class BadLine extends RuntimeException {
    private final String column;

    BadLine(String column, String message) {
        super(message, null, false, false);
        this.column = column;
    }

    String column() {
        return column;
    }
}

package io.itinera.engine.csv;

/** Follows the quotes of one record to tell whether it ends with its line or goes on in the next. */
public final class QuoteScan {
    private enum At {
        START_OF_CELL,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        BROKEN
    }

    private final char delimiter;
    private At at = At.START_OF_CELL;
    private int column;

    public QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    public void feed(String text) {
        for (int i = 0; i < text.length() && at != At.BROKEN; i++) {
            char c = text.charAt(i);
            switch (at) {
                case QUOTED -> at = c == '"' ? At.AFTER_QUOTE : At.QUOTED;
                case AFTER_QUOTE -> afterQuote(c);
                default -> plain(c);
            }
        }
    }

    /** A quoted cell is still open: the line break belongs to its text. */
    public boolean open() {
        return at == At.QUOTED;
    }

    /** Text stands behind a closing quote. */
    public boolean broken() {
        return at == At.BROKEN;
    }

    /** Index of the cell where the scan stands: the one at fault when open or broken. */
    public int column() {
        return column;
    }

    private void plain(char c) {
        if (c == delimiter) {
            nextCell();
        } else {
            at = c == '"' && at == At.START_OF_CELL ? At.QUOTED : At.PLAIN;
        }
    }

    private void afterQuote(char c) {
        if (c == delimiter) {
            nextCell();
        } else {
            at = c == '"' ? At.QUOTED : At.BROKEN;
        }
    }

    private void nextCell() {
        column++;
        at = At.START_OF_CELL;
    }
}

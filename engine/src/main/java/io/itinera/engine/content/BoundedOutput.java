package io.itinera.engine.content;

import java.io.Writer;

/** What was rendered so far; fails before it fills the memory. */
class BoundedOutput extends Writer {
    private final StringBuilder written = new StringBuilder();
    private final Budget budget;

    BoundedOutput(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        budget.output(written.length() + length);
        written.append(characters, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) {
        budget.output(written.length() + length);
        written.append(text, offset, offset + length);
    }

    int length() {
        return written.length();
    }

    char charAt(int index) {
        return written.charAt(index);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return written.toString();
    }
}

package io.itinera.engine.imports;

/**
 * A column whose values become an attribute.
 *
 * @param type declared type, or null where each value is typed by its looks
 */
record AttributeColumn(int index, String column, String attribute, ValueType type) {

    Object read(String value) {
        if (type == null) {
            return ValueType.guess(value);
        }
        var typed = type.read(value);
        if (typed == null) {
            throw new BadLine(
                    column,
                    "\"" + Words.clip(value, 60) + "\" is no " + type.word()
                            + ". Correct it, list it under \"missing\", or declare the column as text.");
        }
        return typed;
    }
}

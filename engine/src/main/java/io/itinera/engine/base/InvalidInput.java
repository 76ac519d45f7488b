package io.itinera.engine.base;

/** Input that cannot be taken. The message says what is wrong and the remedy; the field says where. */
public class InvalidInput extends RuntimeException {
    private final String field;

    public InvalidInput(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Name of the field at fault as the sender wrote it, or null where the whole input is meant. */
    public String field() {
        return field;
    }
}

package io.itinera.engine.message;

import java.util.List;

/**
 * Who goes first within a channel. Few, because each is asked for on its own: that keeps a claim as cheap with a million
 * rows as with ten.
 */
enum Priority {
    /** Somebody waits for it: what is transactional. */
    FIRST(0),
    NORMAL(5);

    /** In the order in which they are served. */
    static final List<Priority> SERVED = List.of(values());

    private final int number;

    Priority(int number) {
        this.number = number;
    }

    /** As it stands in the table. */
    int number() {
        return number;
    }

    static Priority of(Message message) {
        return message.transactional() ? FIRST : NORMAL;
    }
}

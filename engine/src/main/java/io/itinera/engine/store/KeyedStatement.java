package io.itinera.engine.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A statement by many keys. Its texts differ in few lengths of the list, so that driver and database know them. */
record KeyedStatement(String text, Object[] parameters) {
    private static final String LIST = "(:keys)";
    private static final int FEW = 10;
    private static final int MANY = 100;
    private static final int COARSE = 50;

    /**
     * @param statement with {@code IN (:keys)}, and no other parameter before it
     * @param more the values of what else it has question marks for
     */
    static KeyedStatement of(String statement, List<String> keys, Object... more) {
        int places = places(keys.size());
        var parameters = new ArrayList<Object>(keys);
        parameters.addAll(Collections.nCopies(places - keys.size(), keys.get(0)));
        Collections.addAll(parameters, more);
        var list = "(" + String.join(", ", Collections.nCopies(places, "?")) + ")";
        return new KeyedStatement(statement.replace(LIST, list), parameters.toArray());
    }

    private static int places(int keys) {
        int step = keys <= FEW ? 1 : keys <= MANY ? FEW : COARSE;
        return (keys + step - 1) / step * step;
    }
}

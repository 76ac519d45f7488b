package io.itinera.engine.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists so that no statement outgrows the database's packet. */
public final class Slices {
    /** 250 leads with the longest attributes allowed stay below the 16 MB that MariaDB takes in one statement. */
    public static final int ROWS = 250;

    private Slices() {}

    public static <T> List<List<T>> of(Collection<T> all) {
        var list = List.copyOf(all);
        var slices = new ArrayList<List<T>>();
        for (int from = 0; from < list.size(); from += ROWS) {
            slices.add(list.subList(from, Math.min(list.size(), from + ROWS)));
        }
        return slices;
    }
}

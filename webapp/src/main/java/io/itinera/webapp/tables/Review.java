package io.itinera.webapp.tables;

import io.itinera.engine.decision.TableRemark;
import java.util.List;

/**
 * What is to be said about a draft before it is published.
 *
 * @param faults why it cannot be published; none where it can
 * @param warnings what whoever publishes it should have thought of
 * @param deeds what publishing it does
 */
record Review(List<String> faults, List<String> warnings, List<String> deeds, List<TableView> views) {
    public List<TableRemark> remarks() {
        return views.stream().flatMap(view -> view.remarks().stream()).toList();
    }

    public boolean sound() {
        return faults.isEmpty() && remarks().stream().noneMatch(TableRemark::serious);
    }
}

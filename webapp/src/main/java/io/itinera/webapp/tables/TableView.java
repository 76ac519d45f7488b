package io.itinera.webapp.tables;

import io.itinera.engine.decision.TableRemark;
import io.itinera.engine.decision.TableText;
import java.util.List;

/** A decision with what is to be said about it. */
record TableView(TableText text, List<TableRemark> remarks) {

    static List<TableView> of(List<TableText> tables, List<TableRemark> remarks) {
        return tables.stream()
                .map(table -> new TableView(
                        table,
                        remarks.stream()
                                .filter(remark -> remark.table().equals(table.key()))
                                .toList()))
                .toList();
    }

    /** @param rule number of the rule, from 1; 0 for what is about the whole table */
    public List<TableRemark> at(int rule) {
        return remarks.stream().filter(remark -> remark.rule() == rule).toList();
    }

    /** Columns that a row of the table has: its number, its cells, its annotation. */
    public int width() {
        return 2 + text.inputs().size() + text.outputs().size();
    }
}

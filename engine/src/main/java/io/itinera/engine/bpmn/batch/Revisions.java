package io.itinera.engine.bpmn.batch;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.impl.db.HasDbRevision;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;

/** The rows of some operations, each still of the revision that was read. */
final class Revisions {
    private Revisions() {}

    /** The ids stand there twice because databases find rows by them, but not by pairs. */
    static String condition(int rows) {
        var ids = String.join(",", Collections.nCopies(rows, "?"));
        var revisions = String.join(",", Collections.nCopies(rows, "(?,?)"));
        return " WHERE ID_ IN (" + ids + ") AND (ID_, REV_) IN (" + revisions + ")";
    }

    /** @param position of the condition's first question mark */
    static void set(PreparedStatement statement, int position, List<DbEntityOperation> operations) throws SQLException {
        int next = position;
        for (var operation : operations) {
            statement.setString(next++, operation.getEntity().getId());
        }
        for (var operation : operations) {
            statement.setString(next++, operation.getEntity().getId());
            statement.setInt(next++, ((HasDbRevision) operation.getEntity()).getRevision());
        }
    }
}

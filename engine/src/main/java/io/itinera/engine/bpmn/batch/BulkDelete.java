package io.itinera.engine.bpmn.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.db.HasDbRevision;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Deletes many rows of an engine table by one statement where the engine would send one for each. Each row must still be
 * of the revision that was read, as with the engine's own statements.
 */
final class BulkDelete {
    private static final Map<Class<?>, String> TABLES = Map.of(
            JobEntity.class, "ACT_RU_JOB",
            ExecutionEntity.class, "ACT_RU_EXECUTION",
            EventSubscriptionEntity.class, "ACT_RU_EVENT_SUBSCR",
            VariableInstanceEntity.class, "ACT_RU_VARIABLE");

    private BulkDelete() {}

    /** The table from which the operation deletes a row, where that can be done together with others; else null. */
    static String table(DbOperation operation) {
        if (operation.getOperationType() != DbOperationType.DELETE) {
            return null;
        }
        for (Class<?> type = operation.getEntityType(); type != null; type = type.getSuperclass()) {
            if (TABLES.containsKey(type)) {
                return TABLES.get(type);
            }
        }
        return null;
    }

    /**
     * @param deletes all of one table
     * @return false where some row has another revision by now; the transaction cannot go on then
     */
    static boolean run(String table, List<DbOperation> deletes, Connection connection, String database)
            throws SQLException {
        boolean all = true;
        for (var group : childrenFirst(deletes)) {
            all &= delete(from(table, database), group, connection) == group.size();
        }
        return all;
    }

    /** Without the hint MariaDB reads a table that it thinks small as a whole, and waits for others' rows in it. */
    private static String from(String table, String database) {
        return database.equals("h2") ? "FROM " + table : "deleted FROM " + table + " deleted FORCE INDEX (PRIMARY)";
    }

    private static int delete(String from, List<DbEntityOperation> group, Connection connection) throws SQLException {
        var ids = String.join(",", Collections.nCopies(group.size(), "?"));
        var revisions = String.join(",", Collections.nCopies(group.size(), "(?,?)"));
        var sql = "DELETE " + from + " WHERE ID_ IN (" + ids + ") AND (ID_, REV_) IN (" + revisions + ")";
        try (var statement = connection.prepareStatement(sql)) {
            int position = 1;
            for (var operation : group) {
                statement.setString(position++, operation.getEntity().getId());
            }
            for (var operation : group) {
                statement.setString(position++, operation.getEntity().getId());
                statement.setInt(position++, ((HasDbRevision) operation.getEntity()).getRevision());
            }
            return statement.executeUpdate();
        }
    }

    /** A row that others of the same statement point at would hold up the statement: it goes after them. */
    private static Iterable<List<DbEntityOperation>> childrenFirst(List<DbOperation> deletes) {
        var outer = new HashMap<String, Set<String>>();
        for (var operation : deletes) {
            if (((DbEntityOperation) operation).getEntity() instanceof ExecutionEntity execution) {
                var names = new HashSet<String>();
                names.add(execution.getParentId());
                names.add(execution.getSuperExecutionId());
                names.add(execution.getProcessInstanceId());
                names.remove(execution.getId());
                outer.put(execution.getId(), names);
            }
        }
        var groups = new TreeMap<Integer, List<DbEntityOperation>>(Collections.reverseOrder());
        for (var operation : deletes) {
            var entity = (DbEntityOperation) operation;
            groups.computeIfAbsent(depth(entity.getEntity().getId(), outer), depth -> new java.util.ArrayList<>())
                    .add(entity);
        }
        return groups.values();
    }

    private static int depth(String id, Map<String, Set<String>> outer) {
        return outer.getOrDefault(id, Set.of()).stream()
                .filter(outer::containsKey)
                .mapToInt(name -> 1 + depth(name, outer))
                .max()
                .orElse(0);
    }
}

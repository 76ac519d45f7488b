package io.itinera.engine.bpmn.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Deletes many rows by one statement. Each must still be of the revision that was read, as with the engine's own
 * statements.
 */
record BulkDelete(String table) implements ManyRows {
    private static final Map<Class<?>, String> TABLES = Map.of(
            JobEntity.class, "ACT_RU_JOB",
            ExecutionEntity.class, "ACT_RU_EXECUTION",
            EventSubscriptionEntity.class, "ACT_RU_EVENT_SUBSCR",
            VariableInstanceEntity.class, "ACT_RU_VARIABLE");

    /** Null for entities whose rows are deleted one by one. */
    static BulkDelete from(Class<?> entity) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            if (TABLES.containsKey(type)) {
                return new BulkDelete(TABLES.get(type));
            }
        }
        return null;
    }

    @Override
    public boolean run(List<DbEntityOperation> deletes, Connection connection, String database) throws SQLException {
        boolean all = true;
        for (var group : childrenFirst(deletes)) {
            all &= delete(group, connection, database) == group.size();
        }
        return all;
    }

    private int delete(List<DbEntityOperation> group, Connection connection, String database) throws SQLException {
        var hint = ManyRows.byPrimaryKey(database);
        var from = hint.isEmpty() ? "FROM " + table : "deleted FROM " + table + " deleted" + hint;
        try (var statement = connection.prepareStatement("DELETE " + from + Revisions.condition(group.size()))) {
            Revisions.set(statement, 1, group);
            return statement.executeUpdate();
        }
    }

    /** A row that others of the same statement point at would hold up the statement: it goes after them. */
    private static Iterable<List<DbEntityOperation>> childrenFirst(List<DbEntityOperation> deletes) {
        var outer = new HashMap<String, Set<String>>();
        for (var operation : deletes) {
            if (operation.getEntity() instanceof ExecutionEntity execution) {
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
            groups.computeIfAbsent(depth(operation.getEntity().getId(), outer), depth -> new ArrayList<>())
                    .add(operation);
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

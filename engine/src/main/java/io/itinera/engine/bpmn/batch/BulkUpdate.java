package io.itinera.engine.bpmn.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Updates many executions by one statement. Those that took the same step have most values in common, so a column is
 * mostly set to one value for all.
 */
enum BulkUpdate implements ManyRows {
    OF_EXECUTIONS;

    private static final Map<String, Function<ExecutionEntity, Object>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("PROC_DEF_ID_", ExecutionEntity::getProcessDefinitionId);
        COLUMNS.put("BUSINESS_KEY_", ExecutionEntity::getBusinessKeyWithoutCascade);
        COLUMNS.put("ACT_ID_", ExecutionEntity::getActivityId);
        COLUMNS.put("ACT_INST_ID_", ExecutionEntity::getActivityInstanceId);
        COLUMNS.put("IS_ACTIVE_", ExecutionEntity::isActive);
        COLUMNS.put("IS_CONCURRENT_", ExecutionEntity::isConcurrent);
        COLUMNS.put("IS_SCOPE_", ExecutionEntity::isScope);
        COLUMNS.put("IS_EVENT_SCOPE_", ExecutionEntity::isEventScope);
        COLUMNS.put("PARENT_ID_", ExecutionEntity::getParentId);
        COLUMNS.put("SUPER_EXEC_", ExecutionEntity::getSuperExecutionId);
        COLUMNS.put("SUSPENSION_STATE_", ExecutionEntity::getSuspensionState);
        COLUMNS.put("CACHED_ENT_STATE_", ExecutionEntity::getCachedEntityState);
        COLUMNS.put("SEQUENCE_COUNTER_", ExecutionEntity::getSequenceCounter);
        COLUMNS.put("TENANT_ID_", ExecutionEntity::getTenantId);
        COLUMNS.put("PROC_DEF_KEY_", ExecutionEntity::getProcessDefinitionKey);
    }

    @Override
    public boolean run(List<DbEntityOperation> operations, Connection connection, String database) throws SQLException {
        var executions = operations.stream()
                .map(operation -> (ExecutionEntity) operation.getEntity())
                .toList();
        var values = new ArrayList<Object>();
        var sql = new StringBuilder("UPDATE ACT_RU_EXECUTION")
                .append(ManyRows.byPrimaryKey(database))
                .append(" SET REV_ = REV_ + 1");
        COLUMNS.forEach((column, value) -> set(column, value, executions, sql, values));
        sql.append(Revisions.condition(operations.size()));
        try (var statement = connection.prepareStatement(sql.toString())) {
            int position = 1;
            for (var value : values) {
                statement.setObject(position++, value);
            }
            Revisions.set(statement, position, operations);
            return statement.executeUpdate() == operations.size();
        }
    }

    private static void set(
            String column,
            Function<ExecutionEntity, Object> value,
            List<ExecutionEntity> executions,
            StringBuilder sql,
            List<Object> values) {
        var first = value.apply(executions.get(0));
        sql.append(", ").append(column).append(" = ");
        if (executions.stream().allMatch(execution -> Objects.equals(first, value.apply(execution)))) {
            sql.append('?');
            values.add(first);
        } else if (executions.stream().allMatch(execution -> execution.getId().equals(value.apply(execution)))) {
            sql.append("ID_");
        } else {
            sql.append("CASE ID_");
            for (var execution : executions) {
                sql.append(" WHEN ? THEN ?");
                values.add(execution.getId());
                values.add(value.apply(execution));
            }
            sql.append(" END");
        }
    }
}

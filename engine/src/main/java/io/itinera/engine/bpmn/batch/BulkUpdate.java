package io.itinera.engine.bpmn.batch;

import io.itinera.engine.store.SetColumns;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Updates many executions by one statement. */
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
        var columns = new SetColumns(
                "ID_", executions.stream().map(ExecutionEntity::getId).toList());
        COLUMNS.forEach((column, value) ->
                columns.set(column, executions.stream().map(value).toList()));
        var sql = "UPDATE ACT_RU_EXECUTION" + ManyRows.byPrimaryKey(database) + " SET REV_ = REV_ + 1, " + columns.sql()
                + Revisions.condition(operations.size());
        try (var statement = connection.prepareStatement(sql)) {
            int position = 1;
            for (var value : columns.parameters()) {
                statement.setObject(position++, value);
            }
            Revisions.set(statement, position, operations);
            return statement.executeUpdate() == operations.size();
        }
    }
}

package io.itinera.engine.bpmn.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** One statement for many rows of an engine table where the engine would send one for each. Equal ones go together. */
interface ManyRows {
    int MOST = 10_000;
    int MOST_ON_H2 = 25;

    /**
     * @param operations all of this kind
     * @return false where some row has another revision by now; the transaction cannot go on then
     */
    boolean run(List<DbEntityOperation> operations, Connection connection, String database) throws SQLException;

    /** What does the operation together with others of its kind; null where it must be done alone. */
    static ManyRows of(DbOperation operation) {
        if (operation.getOperationType() == DbOperationType.DELETE) {
            return BulkDelete.from(operation.getEntityType());
        }
        boolean update = operation.getOperationType() == DbOperationType.UPDATE;
        return update && ExecutionEntity.class.isAssignableFrom(operation.getEntityType())
                ? BulkUpdate.OF_EXECUTIONS
                : null;
    }

    /** H2 looks through the whole list of values for each row. */
    static int most(String database) {
        return database.equals("h2") ? MOST_ON_H2 : MOST;
    }

    /** Without the hint MariaDB reads a table that it thinks small as a whole, and waits for others' rows in it. */
    static String byPrimaryKey(String database) {
        return database.equals("h2") ? "" : " FORCE INDEX (PRIMARY)";
    }
}

package io.itinera.engine.bpmn.batch;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;

/**
 * A session that knows some answers before it is asked. The engine asks for each instance's rows one by one; where they
 * were read for many instances together, the question costs no round trip. What was written makes every answer stale.
 */
final class PrefetchingSession extends BatchDbSqlSession {
    private record Question(String statement, Object parameter) {}

    private final Map<Question, List<?>> answers = new HashMap<>();

    private final Consumer<EventSubscriptionEntity> waits;

    PrefetchingSession(DbSqlSessionFactory factory, Consumer<EventSubscriptionEntity> waits) {
        super(factory);
        this.waits = waits;
    }

    /** @param parameter as the engine will give it, without its paging */
    void know(String statement, Object parameter, List<?> answer) {
        answers.put(new Question(statement, parameter), answer);
    }

    @Override
    public List<?> selectList(String statement, Object parameter) {
        var known = answers.get(new Question(statement, withoutPaging(parameter)));
        return known == null ? super.selectList(statement, parameter) : new ArrayList<>(known);
    }

    private static Object withoutPaging(Object parameter) {
        return parameter instanceof ListQueryParameterObject query ? query.getParameter() : parameter;
    }

    @Override
    public FlushResult executeDbOperations(List<DbOperation> operations) {
        answers.clear();
        for (var operation : operations) {
            if (operation.getOperationType() == DbOperationType.INSERT
                    && ((DbEntityOperation) operation).getEntity() instanceof EventSubscriptionEntity wait) {
                waits.accept(wait);
            }
        }
        for (int from = 0; from < operations.size(); ) {
            int to = endOfRun(operations, from);
            var run = operations.subList(from, to);
            var together = ManyRows.of(run.get(0));
            var result = together == null || run.size() == 1
                    ? super.executeDbOperations(run)
                    : executeTogether(together, run);
            if (result.hasFailures() || result.hasRemainingOperations()) {
                return withRest(result, operations.subList(to, operations.size()));
            }
            from = to;
        }
        return FlushResult.allApplied();
    }

    private int endOfRun(List<DbOperation> operations, int from) {
        var together = ManyRows.of(operations.get(from));
        int end = from + Math.min(operations.size() - from, ManyRows.most(dbSqlSessionFactory.getDatabaseType()));
        int to = from + 1;
        while (to < end && Objects.equals(together, ManyRows.of(operations.get(to)))) {
            to++;
        }
        return to;
    }

    private FlushResult executeTogether(ManyRows together, List<DbOperation> operations) {
        var entities = operations.stream().map(DbEntityOperation.class::cast).toList();
        try {
            boolean all = together.run(entities, sqlSession.getConnection(), dbSqlSessionFactory.getDatabaseType());
            operations.forEach(operation -> postProcessOperationPerformed(operation, all ? 1 : 0, null));
        } catch (SQLException e) {
            throw new PersistenceException("Rows of the engine cannot be written together: " + together, e);
        }
        return FlushResult.withFailures(
                operations.stream().filter(DbOperation::isFailed).toList());
    }

    private static FlushResult withRest(FlushResult result, List<DbOperation> rest) {
        var remaining = new ArrayList<>(result.getRemainingOperations());
        remaining.addAll(rest);
        return FlushResult.withFailuresAndRemaining(result.getFailedOperations(), remaining);
    }
}

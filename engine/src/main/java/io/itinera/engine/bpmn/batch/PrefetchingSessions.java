package io.itinera.engine.bpmn.batch;

import java.util.function.Consumer;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;

/** Gives the engine sessions that can read many instances at once. */
public final class PrefetchingSessions implements SessionFactory {
    private static final String STATEMENTS = "io/itinera/engine/bpmn/batch/prefetch.xml";

    private final DbSqlSessionFactory settings;
    private final Consumer<EventSubscriptionEntity> waits;

    private PrefetchingSessions(DbSqlSessionFactory settings, Consumer<EventSubscriptionEntity> waits) {
        this.settings = settings;
        this.waits = waits;
    }

    /**
     * To be called once the engine is configured and before it runs its first command.
     *
     * @param waits told of every wait for an event that is about to be written
     */
    public static void install(ProcessEngineConfigurationImpl engine, Consumer<EventSubscriptionEntity> waits) {
        addStatements(engine.getSqlSessionFactory().getConfiguration());
        engine.getSessionFactories()
                .put(DbSqlSession.class, new PrefetchingSessions(engine.getDbSqlSessionFactory(), waits));
    }

    private static void addStatements(Configuration statements) {
        var xml = PrefetchingSessions.class.getClassLoader().getResourceAsStream(STATEMENTS);
        new XMLMapperBuilder(xml, statements, STATEMENTS, statements.getSqlFragments()).parse();
    }

    @Override
    public Class<?> getSessionType() {
        return DbSqlSession.class;
    }

    @Override
    public Session openSession() {
        return new PrefetchingSession(settings, waits);
    }
}

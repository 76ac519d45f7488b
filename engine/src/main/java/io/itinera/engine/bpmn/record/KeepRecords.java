package io.itinera.engine.bpmn.record;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.journey.PublishedVersions;
import io.itinera.engine.table.NewTableVersions;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserOperationLogManager;
import org.springframework.stereotype.Component;

/** Has the engine leave audit rows of what is published and of who may do what, in the transaction of the deed. */
@Component
class KeepRecords extends AbstractProcessEnginePlugin {
    private final Audit audit;
    private final PublishedVersions versions;
    private final NewTableVersions tables;

    KeepRecords(Audit audit, PublishedVersions versions, NewTableVersions tables) {
        this.audit = audit;
        this.versions = versions;
        this.tables = tables;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostDeployers(with(
                engine.getCustomPostDeployers(),
                new RecordPublished(audit),
                new RecordVersions(versions),
                new RecordTables(tables)));
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), new Managers(audit)));
    }

    @SafeVarargs
    static <T> List<T> with(List<T> present, T... more) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.addAll(List.of(more));
        return all;
    }

    private record Managers(Audit audit) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return UserOperationLogManager.class;
        }

        @Override
        public Session openSession() {
            return new RecordAccess(audit);
        }
    }
}

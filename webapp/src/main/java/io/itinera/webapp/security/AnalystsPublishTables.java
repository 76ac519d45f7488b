package io.itinera.webapp.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * Analysts publish decision tables and nothing else. The engine's rights know no kinds of files, so this stands inside
 * the engine, where every way of publishing ends, before anything is read.
 */
@Component
class AnalystsPublishTables extends AbstractProcessEnginePlugin implements Deployer {
    private static final Set<Role> OF_EVERYTHING = Set.of(Role.ADMIN, Role.MARKETING);

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var deployers = new ArrayList<Deployer>();
        deployers.add(this);
        if (engine.getCustomPreDeployers() != null) {
            deployers.addAll(engine.getCustomPreDeployers());
        }
        engine.setCustomPreDeployers(deployers);
    }

    /** The engine also comes here to read again what was published before. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        var authentication = Context.getCommandContext().getAuthentication();
        if (deployment.isNew() && authentication != null && tablesOnly(authentication.getGroupIds())) {
            var others = deployment.getResources().keySet().stream()
                    .filter(file -> !file.endsWith(".dmn") && !file.endsWith(".dmn11.xml"))
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                throw new AuthorizationException(
                        "Analysts publish decision tables (*.dmn) only; nothing was published. Leave out " + others
                                + ", or ask marketing to publish.");
            }
        }
    }

    private static boolean tablesOnly(Collection<String> groupsOrNull) {
        var roles = Role.of(groupsOrNull == null ? Set.of() : groupsOrNull);
        return roles.contains(Role.ANALYST) && roles.stream().noneMatch(OF_EVERYTHING::contains);
    }
}

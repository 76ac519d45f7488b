package io.itinera.engine.bpmn.record;

import io.itinera.engine.audit.Audit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.oplog.UserOperationLogContext;
import org.camunda.bpm.engine.impl.oplog.UserOperationLogContextEntry;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.UserOperationLogManager;

/**
 * The engine's own log of what signed-in people do, which ages out, copied into the audit as far as it changes who may
 * do what: users, groups, memberships, authorizations, and deployments that are withdrawn.
 */
final class RecordAccess extends UserOperationLogManager {
    private static final Map<String, String> WORDS = Map.of(
            EntityTypes.USER, "user",
            EntityTypes.GROUP, "group",
            EntityTypes.GROUP_MEMBERSHIP, "membership",
            EntityTypes.TENANT, "tenant",
            EntityTypes.TENANT_MEMBERSHIP, "tenant-membership",
            EntityTypes.AUTHORIZATION, "authorization",
            EntityTypes.DEPLOYMENT, "deployment");

    /** Whom it is about, the first of these that the entry has. */
    private static final List<String> SUBJECTS = List.of("userId", "groupId", "tenantId");

    private final Audit audit;

    RecordAccess(Audit audit) {
        this.audit = audit;
    }

    @Override
    protected void fireUserOperationLog(UserOperationLogContext log) {
        super.fireUserOperationLog(log);
        for (var entry : log.getEntries()) {
            if (WORDS.containsKey(entry.getEntityType()) && !isPublishing(entry)) {
                audit.record(Actor.of(log.getUserId()), deed(entry), Actor.cut(subject(entry)), detail(entry));
            }
        }
    }

    /** Publishing has rows of its own, one a file. */
    private static boolean isPublishing(UserOperationLogContextEntry entry) {
        return entry.getEntityType().equals(EntityTypes.DEPLOYMENT)
                && entry.getOperationType().equals(UserOperationLogEntry.OPERATION_TYPE_CREATE);
    }

    private static String deed(UserOperationLogContextEntry entry) {
        var word = WORDS.get(entry.getEntityType());
        return switch (entry.getOperationType()) {
            case UserOperationLogEntry.OPERATION_TYPE_CREATE -> word + ".created";
            case UserOperationLogEntry.OPERATION_TYPE_UPDATE -> word + ".changed";
            case UserOperationLogEntry.OPERATION_TYPE_DELETE -> word + ".deleted";
            default -> word + "." + entry.getOperationType().toLowerCase(Locale.ROOT);
        };
    }

    private static String subject(UserOperationLogContextEntry entry) {
        return SUBJECTS.stream()
                .map(name -> value(entry, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Objects.toString(entry.getDeploymentId(), "-"));
    }

    private static String value(UserOperationLogContextEntry entry, String property) {
        return entry.getPropertyChanges().stream()
                .filter(change -> property.equals(change.getPropertyName()))
                .map(change -> Objects.requireNonNullElse(change.getNewValue(), change.getOrgValue()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private static String detail(UserOperationLogContextEntry entry) {
        return entry.getPropertyChanges().stream()
                .filter(change -> change.getPropertyName() != null)
                .map(RecordAccess::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(PropertyChange change) {
        return change.getPropertyName() + " " + (change.getOrgValue() == null ? "" : change.getOrgValue() + " → ")
                + change.getNewValue();
    }
}

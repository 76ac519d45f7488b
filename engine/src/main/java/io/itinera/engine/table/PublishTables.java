package io.itinera.engine.table;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes tables and takes them back, under the checks that every table meets that is published. */
@Component
public class PublishTables {
    private final TableEngine engine;
    private final TableVersionMapper versions;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final TransactionTemplate rehearsal;

    PublishTables(
            TableEngine engine, TableVersionMapper versions, Audit audit, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.versions = versions;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.rehearsal = new TransactionTemplate(transactions);
        this.rehearsal.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Every evaluation uses it from then on. The other decisions of the file get new versions with it.
     *
     * @param dmn text of the file, which has a decision of that key
     * @param by sign-in name; the file is published with that person's rights
     * @throws InvalidInput where a check refuses it; the message says what is wrong, where, and the remedy
     * @throws Conflict where the person may not publish
     */
    public Publishing publish(String key, String dmn, String by) {
        return publish(key, dmn, by, null);
    }

    /**
     * Publishes an older version once more, as the newest.
     *
     * @throws NotFound where there is no such version
     * @throws Conflict where the newest version is the same file
     * @throws InvalidInput where a check refuses it that came after its time
     */
    public Publishing rollBack(String key, int version, String by) {
        var old = engine.version(key, version)
                .orElseThrow(() -> new NotFound("version " + version + " of the decision", key));
        return transaction.execute(status -> {
            var back = publish(key, engine.file(old), by, "Version " + version + " once more");
            if (back.unchanged()) {
                throw new Conflict("Version " + back.version() + " of \"" + key
                        + "\", the newest one, is the same file as version " + version
                        + "; there is nothing to take back.");
            }
            audit.record(by, "table.rolled-back", key, "version " + version + " as version " + back.version());
            return back;
        });
    }

    /** @param note how the version comes to be; null where there is nothing to say */
    Publishing publish(String key, String dmn, String by, String note) {
        requireText(key, dmn);
        return transaction.execute(status -> {
            var newest = newest(key);
            if (newest.isPresent() && sameText(engine.file(newest.get()), dmn)) {
                return new Publishing(key, newest.get().version(), true);
            }
            var published = engine.publish(key, fileName(key, newest), dmn, by);
            if (note != null) {
                versions.note(published.id(), note);
            }
            return new Publishing(key, published.version(), false);
        });
    }

    /**
     * Does all that publishing does, and takes it back again.
     *
     * @throws InvalidInput as {@link #publish}
     */
    void rehearse(String key, String dmn, String by) {
        requireText(key, dmn);
        rehearsal.executeWithoutResult(status -> {
            status.setRollbackOnly();
            engine.publish(key, fileName(key, newest(key)), dmn, by);
        });
    }

    /** Version number of what decides now; 0 where nothing does. */
    int newestVersion(String key) {
        return newest(key).map(PublishedTable::version).orElse(0);
    }

    private Optional<PublishedTable> newest(String key) {
        return engine.versions(key, 1).stream().findFirst();
    }

    /** Stays the same from version to version, so that all of them are found by it in the audit. */
    private static String fileName(String key, Optional<PublishedTable> newest) {
        return newest.map(PublishedTable::fileName)
                .filter(name -> name.endsWith(".dmn"))
                .orElse(key + ".dmn");
    }

    /** Browsers send lines that end as those of Windows. */
    private static boolean sameText(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }

    private static void requireText(String key, String dmn) {
        if (dmn == null || dmn.isBlank()) {
            throw new InvalidInput("candidate", "Send the text of a DMN file with a decision \"" + key + "\".");
        }
    }
}

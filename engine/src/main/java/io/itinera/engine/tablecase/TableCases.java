package io.itinera.engine.tablecase;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.TableFiles;
import io.itinera.engine.store.Transactions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What tables have to answer, kept beside them as CSV and run whenever somebody asks. A line is a case: the column
 * {@code case} says what it is about, {@code expect <output>} what has to be answered, every other what is known.
 */
@Component
public class TableCases {
    private static final String PROGRAM = "itinera";
    private static final String NONE = "";

    private final CaseStore store;
    private final RunCases runCases;
    private final TableFiles files;
    private final Transactions transactions;
    private final Audit audit;

    TableCases(CaseStore store, RunCases runCases, TableFiles files, Transactions transactions, Audit audit) {
        this.store = store;
        this.runCases = runCases;
        this.files = files;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Empty where the decision has no cases. */
    public Optional<CaseFile> of(String key) {
        return store.find(key).filter(file -> !file.csv().isEmpty());
    }

    /**
     * Keeps the cases in place of those that are there. Lines that are none are kept too, and said when they are run.
     *
     * @param csv at most 5,000 lines and 2 MB
     * @param mark of what its author started from; null to write over whatever is there
     * @throws InvalidInput where the first line names no columns, or the file is too large
     * @throws NotFound where no decision of that key is published
     * @throws Conflict where somebody else changed the cases meanwhile
     */
    public CaseFile save(String key, String csv, String by, String mark) {
        files.published(key);
        int cases = ParsedCases.of(csv).lines().size();
        return write(key, csv, cases, by, mark);
    }

    /** @throws Conflict as {@link #save} */
    public void remove(String key, String by, String mark) {
        if (of(key).isPresent()) {
            write(key, NONE, 0, by, mark);
        }
    }

    /** Cases that come with the program; those that a person saved, or took away, stay as they are. */
    public void ship(String key, String csv) {
        transactions.retrying(() -> {
            var present = store.lock(key);
            int cases = ParsedCases.of(csv).lines().size();
            if (present.isEmpty()) {
                store.insert(key, csv, cases, PROGRAM);
            } else if (present.get().savedBy().equals(PROGRAM)
                    && !present.get().csv().equals(csv)) {
                store.update(key, csv, cases, PROGRAM);
            }
            return null;
        });
    }

    private CaseFile write(String key, String csv, int cases, String by, String mark) {
        return transactions.retrying(() -> {
            var present = store.lock(key);
            var found = present.map(CaseFile::mark).orElse(NONE);
            if (mark != null && !mark.equals(found)) {
                throw new Conflict("The cases of \"" + key + "\" were changed"
                        + present.map(file -> " by " + file.savedBy() + " at " + file.savedAt())
                                .orElse("")
                        + ", after you opened them. Look at those first.");
            }
            if (present.isEmpty()) {
                store.insert(key, csv, cases, by);
            } else {
                store.update(key, csv, cases, by);
            }
            audit.record(by, cases == 0 ? "cases.removed" : "cases.saved", key, cases + " cases");
            return store.find(key).orElseThrow();
        });
    }

    /**
     * Runs the cases that are kept.
     *
     * @param candidate text of a DMN file to try; null for the table that is published
     * @throws NotFound where no decision of that key is published, or it has no cases
     */
    public CaseRun run(String key, String candidate) {
        var file = of(key).orElseThrow(() -> new NotFound("cases file of the decision", key));
        return run(key, candidate, file.csv());
    }

    /** As the other, with cases that are not kept. */
    public CaseRun run(String key, String candidate, String csv) {
        var dmn = candidate == null ? files.published(key) : candidate;
        return runCases.run(key, dmn, ParsedCases.of(csv));
    }
}

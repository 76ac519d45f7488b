package io.itinera.benchmarks.journey;

import io.itinera.benchmarks.database.Address;
import io.itinera.benchmarks.database.Batches;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The floor: JDBC batches that change the same rows as Itinera, for a hundred leads a transaction, in as many threads
 * as Itinera has job threads. It reads nothing, knows no drawing, takes no lease and asks no policy.
 *
 * <ul>
 *   <li>Enrolment, a lead: execution, job and stay inserted. A transaction: two counter rows inserted, the job's
 *       row updated.
 *   <li>First job, a lead: an execution and a job (the timer) inserted, a message inserted, the instance's execution
 *       updated, the job deleted. A transaction: four counter rows inserted.
 *   <li>Second job, a lead: a message inserted, the stay updated, the job and both executions deleted. A transaction:
 *       four counter rows inserted.
 * </ul>
 */
final class PlainJdbc implements Contestant {
    private static final int LEADS_A_TRANSACTION = 100;
    private static final int THREADS = 4;

    private final Address address;
    private final ChangeRows change;
    private final int leads;
    private List<Walker> walkers;
    private int entered;

    PlainJdbc(Address address, int leads) {
        this.address = address;
        this.leads = leads;
        try {
            this.change = new ChangeRows(LeadRows.writtenBy(address));
        } catch (SQLException e) {
            throw new IllegalStateException("The rows that Itinera writes could not be read", e);
        }
    }

    @Override
    public void prepare() {
        walkers = Stream.generate(Walker::fresh).limit(leads).toList();
        entered += leads;
    }

    @Override
    public void enrol() {
        try (var batches = new Batches(address.connect())) {
            for (var slice : slices()) {
                change.enter(batches, slice);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The floor could not enrol", e);
        }
    }

    @Override
    public void walk() {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var work = new ArrayList<Future<?>>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                work.add(threads.submit(() -> walk(first)));
            }
            for (var part : work) {
                part.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The floor could not walk", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdown();
        }
    }

    /** Every fourth slice, from the given one on. */
    private Void walk(int first) throws SQLException {
        try (var toTheTimer = new Batches(address.connect());
                var toTheEnd = new Batches(address.connect())) {
            var slices = slices();
            for (int i = first; i < slices.size(); i += THREADS) {
                change.goToTheTimer(toTheTimer, slices.get(i));
                change.goToTheEnd(toTheEnd, slices.get(i));
            }
        }
        return null;
    }

    private List<List<Walker>> slices() {
        var slices = new ArrayList<List<Walker>>();
        for (int from = 0; from < walkers.size(); from += LEADS_A_TRANSACTION) {
            slices.add(walkers.subList(from, Math.min(walkers.size(), from + LEADS_A_TRANSACTION)));
        }
        return slices;
    }

    @Override
    public void check() {
        var source = new DriverManagerDataSource(address.url(), address.user(), address.password());
        var found = new Rows(new JdbcTemplate(source));
        found.check("messages", 2L * entered, "SELECT COUNT(*) FROM message");
        found.check("executions left", 0, "SELECT COUNT(*) FROM ACT_RU_EXECUTION");
        found.check("jobs left", 0, "SELECT COUNT(*) FROM ACT_RU_JOB");
        found.check("stays ended", entered, "SELECT COUNT(*) FROM journey_run WHERE running IS NULL");
    }

    @Override
    public void close() {
        // each phase closes its own connections
    }
}

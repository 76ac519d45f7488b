package io.itinera.engine.message;

import io.itinera.engine.content.RenderFailure;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Suppressions.SuppressionRow;
import io.itinera.engine.policy.ContactPolicy;
import io.itinera.engine.policy.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An outbox without a dispatcher, for dry runs: what is due counts as taken by its provider, without being put together
 * or handed to anybody. Policy is asked again as it is before real sending.
 */
@Component
public class Rehearsal {
    private static final String DUE = "SELECT id FROM message WHERE state = 'QUEUED' AND due_at <= ?"
            + " ORDER BY due_at, lead_id, element_id LIMIT ?";
    private static final String NEXT =
            "SELECT due_at FROM message WHERE state = 'QUEUED' AND due_at > ? ORDER BY due_at LIMIT 1";
    private static final String SENT = "UPDATE message SET state = 'SENT', provider = 'dry run', attempts = 1,"
            + " sent_at = ?, updated_at = ? WHERE id = ?";

    private final ReadMessages read;
    private final Leads leads;
    private final Senders senders;
    private final Policy policy;
    private final ContactPolicy contactPolicy;
    private final Suppressions suppressions;
    private final WriteOutcomes writeOutcomes;
    private final TellEnds tellEnds;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Rehearsal(
            ReadMessages read,
            Leads leads,
            Senders senders,
            Policy policy,
            ContactPolicy contactPolicy,
            Suppressions suppressions,
            WriteOutcomes writeOutcomes,
            TellEnds tellEnds,
            JdbcTemplate jdbc,
            Clock clock) {
        this.read = read;
        this.leads = leads;
        this.senders = senders;
        this.policy = policy;
        this.contactPolicy = contactPolicy;
        this.suppressions = suppressions;
        this.writeOutcomes = writeOutcomes;
        this.tellEnds = tellEnds;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets the other outbox know which of these leads' addresses are suppressed here. */
    public void tellSuppressions(Collection<Lead> known, Rehearsal other) {
        var addresses = new TreeSet<String>();
        for (var sender : senders.all()) {
            known.forEach(lead -> sender.address(lead).ifPresent(addresses::add));
        }
        other.hear(suppressions.rowsOf(addresses));
    }

    void hear(List<SuppressionRow> suppressed) {
        suppressions.addHashes(suppressed);
    }

    /** When the next message that waits for its time is due. */
    public Optional<Instant> nextDue() {
        return jdbc.queryForList(NEXT, Long.class, clock.millis()).stream()
                .findFirst()
                .map(Instant::ofEpochMilli);
    }

    /**
     * Sends what is due now, without sending it.
     *
     * @return what was sent; an empty answer where nothing was due, or nothing that policy lets go
     */
    @Transactional
    public Outgoing sendDue(int atMost) {
        var due = read.all(jdbc.queryForList(DUE, String.class, clock.millis(), atMost));
        var byId = due.stream().collect(Collectors.toMap(Message::id, Function.identity()));
        var verdicts = recheck(due);
        var going = new ArrayList<Message>();
        var results = new ArrayList<SendResult>();
        for (var message : due) {
            if (verdicts.get(message.id()) instanceof Verdict.Send) {
                going.add(message);
                results.add(new SendResult(message.id(), MessageState.SENT, null, null, null, 1, null, null));
            } else {
                results.add(Outbound.keptBack(message, verdicts.get(message.id()), clock.instant()));
            }
        }
        write(going, results);
        tellEnds.of(results);
        var refused = results.stream()
                .filter(result -> result.state() == MessageState.REFUSED)
                .collect(Collectors.toMap(
                        SendResult::id, result -> byId.get(result.id()).leadId()));
        if (!refused.isEmpty()) {
            contactPolicy.release(refused);
        }
        return new Outgoing(due.size(), going);
    }

    /** @param looked how many were due @param sent those of them that went out */
    public record Outgoing(int looked, List<Message> sent) {}

    /** Why the message cannot be put together for its lead; empty where it can. */
    public Optional<String> faultOf(Message message) {
        try {
            senders.get(message.channel()).preview(message, leads.get(message.leadId()));
            return Optional.empty();
        } catch (RenderFailure fault) {
            return Optional.of(fault.getMessage());
        }
    }

    /** What was ordered this very moment has just been judged. */
    private Map<String, Verdict> recheck(List<Message> due) {
        var now = clock.instant();
        var waited = due.stream()
                .filter(message -> message.createdAt().isBefore(now))
                .toList();
        Map<String, Lead> known =
                leads.findAll(waited.stream().map(Message::leadId).distinct().toList());
        var verdicts = policy.recheck(waited, known);
        due.forEach(message -> verdicts.putIfAbsent(message.id(), new Verdict.Send(Instant.MAX)));
        return verdicts;
    }

    private void write(List<Message> going, List<SendResult> results) {
        long now = clock.millis();
        jdbc.batchUpdate(
                SENT,
                going.stream()
                        .map(message -> new Object[] {now, now, message.id()})
                        .toList());
        var others = results.stream()
                .filter(result -> result.state() != MessageState.SENT)
                .toList();
        if (!others.isEmpty()) {
            writeOutcomes.write(others, clock.instant());
        }
    }
}

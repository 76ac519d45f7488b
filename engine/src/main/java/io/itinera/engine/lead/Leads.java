package io.itinera.engine.lead;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.base.Page;
import io.itinera.engine.store.Slices;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The leads: who they are, how far they have come, by which names others know them. */
@Component
public class Leads {
    private static final String DEFAULT_SOURCE = "lead data";

    private final LeadMapper leads;
    private final ReadLeads read;
    private final FindOwners findOwners;
    private final UpsertLeads upsertLeads;
    private final SearchLeads searchLeads;
    private final MoveLeads moveLeads;
    private final LeadFile file;
    private final TakeScores takeScores;

    Leads(
            LeadMapper leads,
            ReadLeads read,
            FindOwners findOwners,
            UpsertLeads upsertLeads,
            SearchLeads searchLeads,
            MoveLeads moveLeads,
            LeadFile file,
            TakeScores takeScores) {
        this.leads = leads;
        this.read = read;
        this.findOwners = findOwners;
        this.upsertLeads = upsertLeads;
        this.searchLeads = searchLeads;
        this.moveLeads = moveLeads;
        this.file = file;
        this.takeScores = takeScores;
    }

    public Optional<Lead> find(String id) {
        return read.all(List.of(id)).stream().findFirst();
    }

    /** @throws NotFound where there is no such lead */
    public Lead get(String id) {
        return find(id).orElseThrow(() -> new NotFound("lead", id));
    }

    public Optional<Lead> findByEmail(String email) {
        return findBy(new Identity(IdentityKind.EMAIL, email));
    }

    public Optional<Lead> findByExternalId(String externalId) {
        return findBy(new Identity(IdentityKind.EXTERNAL_ID, externalId));
    }

    private Optional<Lead> findBy(Identity identity) {
        return Optional.ofNullable(resolve(List.of(identity)).get(identity)).flatMap(this::find);
    }

    /** Those of the ids that exist, by id, in the order asked. */
    public Map<String, Lead> findAll(Collection<String> ids) {
        var found = new HashMap<String, Lead>();
        read.all(ids).forEach(lead -> found.put(lead.id(), lead));
        var result = new LinkedHashMap<String, Lead>();
        ids.stream().filter(found::containsKey).forEach(id -> result.put(id, found.get(id)));
        return result;
    }

    /** Those of the ids that exist. */
    public Set<String> existing(Collection<String> ids) {
        return read.existing(ids);
    }

    /** Those of the ids whose lead was made or changed at that time or after it. */
    public Set<String> changedSince(Collection<String> ids, Instant since) {
        return read.changedSince(ids, since);
    }

    /** The ids of the leads that bear these names; a name that nobody bears is not in the answer. */
    public Map<Identity, String> resolve(Collection<Identity> names) {
        return findOwners.of(names);
    }

    /**
     * Who is reached at these phone numbers, however they are written: with {@code +}, {@code 00} or neither. Several
     * leads may share one.
     *
     * @return ids by number as it was asked; a number that nobody has is not in the answer
     */
    public Map<String, List<String>> idsByPhone(Collection<String> phones) {
        return FindByPhone.of(phones, leads);
    }

    /**
     * Locks the leads until the caller's transaction ends, so that they are neither erased nor merged meanwhile.
     *
     * @return those of the ids that exist
     */
    @Transactional
    public Set<String> lock(Collection<String> ids) {
        // in the order of ids, so that two callers never wait for each other crosswise
        return read.lockIds(ids.stream().distinct().sorted().toList());
    }

    /**
     * Creates the lead, or changes what the draft says differently.
     *
     * @throws InvalidInput naming the field at fault
     * @throws Conflict where the identities of the draft belong to different leads
     */
    public Upserted upsert(LeadDraft draft) {
        return upsert(draft, DEFAULT_SOURCE);
    }

    /** @param source where the draft comes from; kept as proof of the consent in it */
    public Upserted upsert(LeadDraft draft, String source) {
        var attempt = upsertLeads.upsert(List.of(draft), source).get(0);
        if (attempt.refusal() != null) {
            throw attempt.refusal();
        }
        return new Upserted(get(attempt.leadId()), attempt.created());
    }

    /** As {@link #upsertAll(List, String)}, with a source that says no more than that it was lead data. */
    public List<UpsertResult> upsertAll(List<LeadDraft> drafts) {
        return upsertAll(drafts, DEFAULT_SOURCE);
    }

    /**
     * Applies the drafts in their order; where two name the same lead, the later one wins. A bad draft is refused and
     * the others go in. Commits in chunks unless the caller has a transaction, in which case all of it belongs to that.
     *
     * @param source where the drafts come from, such as the name of a file; kept as proof of the consents in them
     * @return one result a draft, in the order of the drafts
     */
    public List<UpsertResult> upsertAll(List<LeadDraft> drafts, String source) {
        return upsertLeads.upsert(drafts, source).stream().map(Attempt::result).toList();
    }

    /** @throws InvalidInput for a limit out of range */
    public Page<Lead> search(LeadSearch search) {
        return searchLeads.search(search);
    }

    /** How many leads the search finds on all its pages together, counted up to {@code most}. */
    public long count(LeadSearch search, int most) {
        return searchLeads.count(search, most);
    }

    /** The next ids in ascending order, anonymous leads too: how to walk over all leads in constant memory. */
    public List<String> idsAfter(String afterIdOrNull, int limit) {
        return leads.idsAfter(afterIdOrNull == null ? "" : afterIdOrNull, limit);
    }

    /** The next ids after one and up to another, in ascending order. */
    public List<String> idsBetween(String afterId, String untilId, int limit) {
        return leads.idsBetween(afterId, untilId, limit);
    }

    public long count() {
        return leads.count();
    }

    /** Those of the leads whose last scoring called them ready for sales. */
    public Set<String> qualified(Collection<String> leadIds) {
        var qualified = new HashSet<String>();
        Slices.of(leadIds).forEach(slice -> qualified.addAll(leads.qualified(slice)));
        return qualified;
    }

    /**
     * Reads leads that are about to be scored, and locks them as {@link #lock} does: of two who score the same lead, the
     * second sees what the first made of it.
     *
     * @return those of the ids that exist, by id
     */
    @Transactional
    public Map<String, ScoredLead> lockToScore(Collection<String> ids) {
        var found = new HashMap<String, ScoredLead>();
        read.lockScored(ids.stream().distinct().sorted().toList())
                .forEach(scored -> found.put(scored.lead().id(), scored));
        return found;
    }

    /** The newest score of each of the leads that was ever scored. */
    public List<LastScore> lastScores(Collection<String> leadIds) {
        return read.lastScores(leadIds);
    }

    /**
     * Lets leads that this transaction got by {@link #lockToScore} have the scores that it wrote of them.
     *
     * @param at when they were scored, and {@code by} which decision, as the scores say it
     */
    @Transactional
    public void takeScores(Collection<String> leadIds, Instant at, int by) {
        takeScores.take(leadIds, at, by);
    }

    /** @throws NotFound where there is no such lead */
    @Transactional
    public void moveTo(String leadId, LifecycleStage stage) {
        moveAllTo(List.of(leadId), stage);
    }

    /** As {@link #moveTo}, for many in few statements. */
    @Transactional
    public void moveAllTo(Collection<String> leadIds, LifecycleStage stage) {
        Slices.of(leadIds.stream().distinct().sorted().toList()).forEach(slice -> moveLeads.moveTo(slice, stage));
    }

    /**
     * Everything that any feature keeps of the lead, by section.
     *
     * @throws NotFound where there is no such lead
     */
    @Transactional
    public Map<String, Object> export(String leadId) {
        return file.export(get(leadId));
    }

    /**
     * Removes the lead and everything that any feature keeps of it.
     *
     * @throws NotFound where there is no such lead
     */
    @Transactional
    public void erase(String leadId) {
        file.erase(leadId);
    }
}

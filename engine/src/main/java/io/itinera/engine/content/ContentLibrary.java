package io.itinera.engine.content;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.store.Transactions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where content is written: drafts, versions, what is to be said of them, and publishing. */
@Component
public class ContentLibrary {
    private final ContentMapper rows;
    private final ContentShelf shelf;
    private final CheckContent checkContent;
    private final WriteVersions writeVersions;
    private final ListContent listContent;
    private final Transactions transactions;
    private final Leads leads;
    private final Audit audit;

    ContentLibrary(
            ContentMapper rows,
            ContentShelf shelf,
            CheckContent checkContent,
            WriteVersions writeVersions,
            ListContent listContent,
            Transactions transactions,
            Leads leads,
            Audit audit) {
        this.rows = rows;
        this.shelf = shelf;
        this.checkContent = checkContent;
        this.writeVersions = writeVersions;
        this.listContent = listContent;
        this.transactions = transactions;
        this.leads = leads;
        this.audit = audit;
    }

    /** All there is, layouts and snippets included, in the order of the keys. */
    public List<ContentListing> all() {
        return listContent.all();
    }

    /** Newest first; empty where the content is one of files alone. */
    public List<ContentVersion> versions(String key) {
        return rows.of(key).stream().map(ContentRow::shown).toList();
    }

    /**
     * What is worked on: the draft, else what goes out.
     *
     * @throws NotFound where there is no such content
     */
    public ContentEdit open(String key) {
        var versions = rows.of(key);
        return versions.stream()
                .filter(row -> row.state() == ContentState.DRAFT)
                .findFirst()
                .or(() -> versions.stream()
                        .filter(row -> row.state() == ContentState.PUBLISHED)
                        .findFirst())
                .map(ContentLibrary::edit)
                .or(() -> Optional.ofNullable(shelf.file(key))
                        .map(file -> new ContentEdit(key, file.kind(), file.title(), file.body())))
                .orElseThrow(() -> new NotFound("content", key));
    }

    /** @throws NotFound where there is no such version */
    public ContentEdit version(String key, int version) {
        return rows.of(key).stream()
                .filter(row -> row.version() == version)
                .findFirst()
                .map(ContentLibrary::edit)
                .orElseThrow(() -> new NotFound("version of content " + key, String.valueOf(version)));
    }

    /**
     * Keeps the draft, which nobody gets before it is published. It may be broken; {@link #check} says how.
     *
     * @return its version
     * @throws InvalidInput where it cannot be kept: a key that is none, texts beyond all measure
     * @throws EditedMeanwhile where somebody else changed it since the basis
     */
    public int save(ContentEdit edit, String author, EditBasis basis) {
        CheckEdit.check(edit);
        return transactions.retrying(() -> writeVersions.save(edit, author, basis));
    }

    /** As it is now, for {@link EditBasis}. */
    public String mark(String key) {
        return Marks.of(rows.of(key));
    }

    public ContentCheck check(ContentEdit edit) {
        return checkContent.of(edit);
    }

    /**
     * Lets the draft go out from now on, on every node within seconds; messages that are queued already get it too.
     *
     * @return its version
     * @throws InvalidInput with all problems, where it has any
     * @throws NotFound where there is no draft
     * @throws EditedMeanwhile where it is not what was looked at
     */
    public int publish(String key, String author, EditBasis lookedAt) {
        var problems = check(open(key)).problems();
        if (!problems.isEmpty()) {
            throw new InvalidInput("content", String.join(" ", problems));
        }
        int version = transactions.retrying(() -> {
            int published = writeVersions.publish(key, author, lookedAt.mark());
            audit.record(author, "content.published", key, "version " + published);
            return published;
        });
        shelf.forget();
        return version;
    }

    /**
     * Throws the draft away; what goes out stays.
     *
     * @throws EditedMeanwhile where it is not what was looked at
     */
    public void discard(String key, EditBasis lookedAt) {
        transactions.retrying(() -> writeVersions.discard(key, lookedAt.mark()));
    }

    /**
     * The content as a lead would get it.
     *
     * @param leadId null for a lead of whom nothing is known
     * @param language null for the lead's own
     * @throws NotFound where there is no such lead
     * @throws RenderFailure where it cannot be rendered
     */
    public Rendered preview(ContentEdit edit, String leadId, String language) {
        Lead lead = leadId == null || leadId.isBlank() ? SampleLead.NOBODY : leads.get(leadId);
        return shelf.compile(edit.source())
                .render(lead, language == null || language.isBlank() ? null : language, SampleLinks.VALUES);
    }

    private static ContentEdit edit(ContentRow row) {
        return new ContentEdit(row.contentKey(), row.kind(), row.title(), row.read());
    }
}

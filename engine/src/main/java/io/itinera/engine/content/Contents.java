package io.itinera.engine.content;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Lead;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What messages say, as it goes out now: what was published in the console, else a folder of files (see
 * {@link ReadFolder}). Templates see {@code $lead}, {@code $links}, {@code $esc} and what the sender adds.
 */
@Component
public class Contents {
    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);
    private final ContentShelf shelf;

    Contents(ContentShelf shelf) {
        this.shelf = shelf;
    }

    /** All content that can be sent, in the order of its keys, unusable pieces included. */
    public List<Content> all() {
        return shelf.sources().values().stream()
                .filter(source -> source.kind().sent())
                .map(source -> shelf.find(source.key()).content())
                .toList();
    }

    public List<String> keys() {
        return all().stream().map(Content::key).toList();
    }

    public boolean exists(String key) {
        var source = key == null ? null : shelf.sources().get(key);
        return source != null && source.kind().sent();
    }

    /** @throws NotFound where there is no such content */
    public Content get(String key) {
        return find(key).content();
    }

    /**
     * Renders the content for a lead, in its language where there is a text for it. A missing value leaves its default
     * or an empty place, never a {@code $name}. Of text content, HTML is null and the title stands for
     * the subject.
     *
     * @param extra further values for the templates beside {@code lead}: texts, numbers, flags, lists and maps of them
     * @throws NotFound where there is no such content
     * @throws RenderFailure where the templates are at fault
     */
    public Rendered render(String key, Lead lead, Map<String, Object> extra) {
        return find(key).render(lead, null, extra);
    }

    /** Says in the log what is broken; part of starting. */
    void report() {
        all().stream()
                .filter(content -> content.problem() != null)
                .forEach(content -> LOG.warn(
                        "Messages with content \"{}\" will fail until this is mended: {}",
                        content.key(),
                        content.problem()));
    }

    private CompiledContent find(String key) {
        var found = exists(key) ? shelf.find(key) : null;
        if (found == null) {
            throw new NotFound("content", key);
        }
        return found;
    }
}

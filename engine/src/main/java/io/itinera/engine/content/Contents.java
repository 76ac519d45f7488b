package io.itinera.engine.content;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Lead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What messages say. Each piece is a folder {@code content/<key>/} on the class path with {@code subject.vm},
 * {@code body.html.vm} and, where they are wanted, {@code body.txt.vm} and {@code content.properties} (title, topic,
 * purpose). Content for channels of text alone is {@code body.txt.vm} without the others. Templates see {@code $lead}, {@code $esc} and what the sender adds; they are read once, at start-up.
 */
@Component
public class Contents {
    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);
    private final Map<String, ContentFolder> folders = new TreeMap<>();

    Contents(ContentFiles files, Templates templates) {
        files.read().forEach((key, source) -> folders.put(key, ContentFolder.of(source, templates)));
        all().stream()
                .filter(content -> content.problem() != null)
                .forEach(content -> LOG.warn(
                        "Messages with content \"{}\" will fail until this is mended: {}",
                        content.key(),
                        content.problem()));
    }

    /** All content in the order of its keys, unusable pieces included. */
    public List<Content> all() {
        return folders.values().stream().map(ContentFolder::content).toList();
    }

    public List<String> keys() {
        return List.copyOf(folders.keySet());
    }

    public boolean exists(String key) {
        return key != null && folders.containsKey(key);
    }

    /** @throws NotFound where there is no such content */
    public Content get(String key) {
        return folder(key).content();
    }

    /**
     * Renders the content for a lead. A missing value leaves an empty place, never a {@code $name}.
     *
     * @param extra further values for the templates beside {@code lead}: texts, numbers, flags, lists and maps of them
     * @throws NotFound where there is no such content
     * @throws RenderFailure where the templates are at fault
     */
    public Rendered render(String key, Lead lead, Map<String, Object> extra) {
        var values = new LinkedHashMap<String, Object>(extra == null ? Map.of() : extra);
        values.put("lead", new LeadView(lead));
        return folder(key).render(values);
    }

    private ContentFolder folder(String key) {
        var folder = key == null ? null : folders.get(key);
        if (folder == null) {
            throw new NotFound("content", key);
        }
        return folder;
    }
}

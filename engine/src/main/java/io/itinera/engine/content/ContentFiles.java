package io.itinera.engine.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the content folders of the class path. */
@Component
class ContentFiles {
    private static final Pattern PLACE = Pattern.compile(".*/content/([a-z0-9][a-z0-9-]*)/([a-z.]+)$");

    Map<String, ContentSource> read() {
        var sources = new TreeMap<String, ContentSource>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:content/*/*")) {
                var place = PLACE.matcher(file.getURL().toString());
                if (place.matches()) {
                    add(sources.computeIfAbsent(place.group(1), ContentFiles::empty), place.group(2), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder content of the class path cannot be read.", e);
        }
        return sources;
    }

    private static ContentSource empty(String key) {
        return new ContentSource(key, new LinkedHashMap<>(), new Properties());
    }

    private static void add(ContentSource source, String name, Resource file) throws IOException {
        var text = file.getContentAsString(StandardCharsets.UTF_8);
        if (name.equals(ContentSource.SETTINGS)) {
            source.settings().load(new StringReader(text));
        } else {
            source.files().putIfAbsent(name, text);
        }
    }
}

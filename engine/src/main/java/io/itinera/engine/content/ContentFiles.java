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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the content folders: those of the class path, and over them those of {@code itinera.content.folder}. */
@Component
class ContentFiles {
    private static final Pattern PLACE = Pattern.compile(".*/([a-z0-9][a-z0-9-]*)/([A-Za-z.-]+)$");
    private final String folder;

    @Autowired
    ContentFiles(@Value("${itinera.content.folder:}") String folder) {
        this.folder = folder;
    }

    ContentFiles() {
        this("");
    }

    Map<String, ContentSource> read() {
        var sources = read("classpath*:content/*/*");
        if (!folder.isBlank()) {
            sources.putAll(read("file:" + folder.strip() + "/*/*"));
        }
        return sources;
    }

    private static Map<String, ContentSource> read(String pattern) {
        var texts = new TreeMap<String, Map<String, String>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var place = PLACE.matcher(file.getURL().toString());
                if (place.matches()) {
                    texts.computeIfAbsent(place.group(1), key -> new LinkedHashMap<>())
                            .putIfAbsent(place.group(2), text(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The content of " + pattern + " cannot be read.", e);
        }
        var sources = new TreeMap<String, ContentSource>();
        texts.forEach((key, files) -> sources.put(key, new ReadFolder(key, files, settings(key, files)).source()));
        return sources;
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Properties settings(String key, Map<String, String> files) {
        var settings = new Properties();
        try {
            settings.load(new StringReader(files.getOrDefault(ContentSource.SETTINGS, "")));
        } catch (IOException e) {
            throw new UncheckedIOException("The settings of content " + key + " cannot be read.", e);
        }
        return settings;
    }
}

package io.itinera.engine.content;

import java.util.Map;
import java.util.Properties;

/** One content folder as it was read. {@code files} holds the texts by file name. */
record ContentSource(String key, Map<String, String> files, Properties settings) {
    static final String SUBJECT = "subject.vm";
    static final String HTML = "body.html.vm";
    static final String TEXT = "body.txt.vm";
    static final String SETTINGS = "content.properties";

    String path(String file) {
        return "content/" + key + "/" + file;
    }
}

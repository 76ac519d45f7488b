package io.itinera.engine.content;

/** A content as it stands somewhere, before it is read as a template. @param folder whether it is one of files */
record ContentSource(String key, ContentKind kind, String title, ContentBody body, boolean folder) {
    static final String SETTINGS = "content.properties";

    /** Name of one of its parts for messages: the file, or what it would be called as a file. */
    String path(String part, String language) {
        var own = language.equals(body.language());
        var file = switch (part) {
            case "subject" -> own ? "subject.vm" : "subject." + language + ".vm";
            case "html" -> own ? "body.html.vm" : "body." + language + ".html.vm";
            default -> own ? "body.txt.vm" : "body." + language + ".txt.vm";
        };
        return "content/" + key + "/" + file;
    }

    String settingsPath() {
        return "content/" + key + "/" + SETTINGS;
    }
}

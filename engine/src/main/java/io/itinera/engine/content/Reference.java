package io.itinera.engine.content;

/**
 * A value that a template asks for.
 *
 * @param place file and line, as messages name them
 * @param written as it stands there: {@code $lead.firstName}
 * @param root its first name: {@code lead}
 * @param field what follows at once, or null
 * @param hasDefault whether something stands in its place where it is missing, or an #if asks first
 */
record Reference(String place, String written, String root, String field, boolean hasDefault) {
    Reference withDefault() {
        return new Reference(place, written, root, field, true);
    }
}

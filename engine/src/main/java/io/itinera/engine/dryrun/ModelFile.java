package io.itinera.engine.dryrun;

/** A drawing, table or form. @param name ends with {@code .bpmn}, {@code .dmn} or {@code .form} */
public record ModelFile(String name, String text) {}

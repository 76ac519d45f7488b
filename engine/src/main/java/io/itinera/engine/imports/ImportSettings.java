package io.itinera.engine.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code itinera.imports}.
 *
 * @param enabled whether this node works on imports; any node takes uploads
 * @param maxFileSize size of a file before compression at which its upload is refused
 * @param linesPerTransaction how many lines are imported at a time, and again after a crash amid them
 */
@ConfigurationProperties("itinera.imports")
record ImportSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1GB") DataSize maxFileSize,
        @DefaultValue("500") int linesPerTransaction) {}

package io.itinera.engine.imports;

/** What one run of lines came to, and where the next one starts. */
record Progress(long nextByte, long nextLine, int read, int created, int updated, int rejected) {}

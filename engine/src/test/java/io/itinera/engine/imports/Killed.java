package io.itinera.engine.imports;

/** The process dies here: nothing catches it, and no transaction commits. */
class Killed extends Error {}

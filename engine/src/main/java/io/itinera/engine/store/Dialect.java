package io.itinera.engine.store;

/** What a database wants to be asked differently for. */
enum Dialect {
    /** The embedded database. */
    H2,
    /** MySQL and MariaDB. */
    SERVER
}

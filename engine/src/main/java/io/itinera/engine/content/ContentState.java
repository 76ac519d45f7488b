package io.itinera.engine.content;

/** DRAFT is worked on, PUBLISHED goes out, RETIRED was published before. Each content has at most one of the first two. */
public enum ContentState {
    DRAFT,
    PUBLISHED,
    RETIRED
}

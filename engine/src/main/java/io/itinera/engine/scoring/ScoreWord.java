package io.itinera.engine.scoring;

/**
 * A text that many scores share.
 *
 * @param id null before it is stored
 */
record ScoreWord(Integer id, String fingerprint, String word) {}

package io.itinera.engine.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ImportMapper {

    void begin(
            @Param("id") String id,
            @Param("fileName") String fileName,
            @Param("startedBy") String startedBy,
            @Param("state") ImportState state,
            @Param("mapping") String mapping,
            @Param("now") Instant now);

    void addChunk(@Param("id") String id, @Param("number") int number, @Param("content") byte[] content);

    /** The upload is complete: one that waits may be claimed from here on. Answers how many rows that changed. */
    int release(
            @Param("id") String id,
            @Param("charset") String charset,
            @Param("delimiter") String delimiter,
            @Param("columns") String columns,
            @Param("bytes") long bytes,
            @Param("dataByte") long dataByte,
            @Param("dataLine") long dataLine);

    /**
     * Locks the import that waited longest, or the given one, until the transaction ends; null where there is none or
     * another node is at it. The row lock is the claim: it goes with the node that dies.
     */
    ImportJob claim(@Param("id") String idOrNull);

    void advance(
            @Param("id") String id,
            @Param("state") ImportState state,
            @Param("progress") Progress progress,
            @Param("now") Instant now,
            @Param("finishedAt") Instant finishedAt);

    void fail(@Param("id") String id, @Param("failure") String failure, @Param("now") Instant now);

    /** One piece of the stored file, or null where it is gone. */
    Chunk chunk(@Param("id") String id, @Param("number") int number);

    /** @param before number of the first chunk to keep, or null to keep none */
    void dropChunks(@Param("id") String id, @Param("before") Integer before);

    void forget(@Param("id") String id);

    /** A complete upload that nobody has started yet, or null. */
    ImportJob held(@Param("id") String id);

    /** Answers 1 where the upload was still held, else 0. */
    int startHeld(
            @Param("id") String id,
            @Param("mapping") String mapping,
            @Param("startedBy") String startedBy,
            @Param("now") Instant now);

    /** Answers 1 where the upload was still held, else 0. */
    int forgetHeld(@Param("id") String id);

    List<String> heldBefore(@Param("before") Instant before);

    List<String> brokenUploads(@Param("before") Instant before);

    /** The import that ended first, unless another node is at work on it; its row stays locked. */
    Optional<String> lockOldest(@Param("before") Instant before);

    void dropErrors(@Param("id") String id, @Param("lines") List<Long> lines);

    void addErrors(@Param("id") String id, @Param("errors") List<ImportError> errors);

    StatusRow find(@Param("id") String id);

    List<StatusRow> latest(@Param("limit") int limit);

    List<StatusRow> allHeld(@Param("limit") int limit);

    List<ImportError> errors(@Param("id") String id, @Param("after") long after, @Param("limit") int limit);
}

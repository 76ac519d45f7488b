package io.itinera.engine.message;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MessageAnswerMapper {
    void put(
            @Param("messageId") String messageId,
            @Param("status") int status,
            @Param("body") String body,
            @Param("at") Instant at);

    List<MessageAnswer> find(@Param("messageIds") List<String> messageIds);

    /** Those of the messages that are of this channel. */
    List<EndedMessage> ofChannel(@Param("messageIds") List<String> messageIds, @Param("channel") String channel);
}

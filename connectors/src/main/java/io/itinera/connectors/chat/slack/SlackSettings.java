package io.itinera.connectors.chat.slack;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param botToken {@code xoxb-…}, with the scopes chat:write and, for channels the bot is not in, chat:write.public */
@ConfigurationProperties("itinera.connectors.chat.slack")
record SlackSettings(
        Secret botToken,
        @DefaultValue("https://slack.com/api") String url,
        @DefaultValue("20s") Duration timeout) {}

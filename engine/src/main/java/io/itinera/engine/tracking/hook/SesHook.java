package io.itinera.engine.tracking.hook;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.engine.tracking.Hook;
import io.itinera.engine.tracking.HookAnswer;
import io.itinera.engine.tracking.HookRefused;
import io.itinera.engine.tracking.HookRequest;
import io.itinera.engine.tracking.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Amazon SES by way of SNS: bounces, complaints and deliveries, and the topic's one question whether we want them. */
@Component
class SesHook implements Hook {
    private static final Logger LOG = LoggerFactory.getLogger(SesHook.class);

    private final HookSettings.Ses settings;
    private final SnsSignature signature;
    private final AmazonHttps amazon;

    SesHook(HookSettings settings, SnsSignature signature, AmazonHttps amazon) {
        this.settings = settings.ses();
        this.signature = signature;
        this.amazon = amazon;
    }

    @Override
    public String provider() {
        return "ses";
    }

    @Override
    public HookAnswer receive(HookRequest request) {
        if (settings.topicArns().isEmpty()) {
            throw HookRefused.notConfigured("itinera.hooks.ses.topic-arns");
        }
        var notice = Reported.json(request.body());
        if (!settings.topicArns().contains(notice.path("TopicArn").asText())) {
            throw HookRefused.unsigned("The topic is none of itinera.hooks.ses.topic-arns.");
        }
        signature.check(notice);
        return switch (notice.path("Type").asText()) {
            case "Notification" -> HookAnswer.of(receipts(notice));
            case "SubscriptionConfirmation" -> subscribe(notice);
            default -> HookAnswer.of(List.of());
        };
    }

    private HookAnswer subscribe(JsonNode notice) {
        amazon.get(notice.path("SubscribeURL").asText());
        LOG.info(
                "SES reports to us from now on, by topic {}.",
                notice.path("TopicArn").asText());
        return HookAnswer.of(List.of());
    }

    private static List<Receipt> receipts(JsonNode notice) {
        var message = notice.path("Message").asText();
        // SNS proves a new topic with a line of plain text
        return message.startsWith("{")
                ? SesReport.receipts(Reported.json(message.getBytes(StandardCharsets.UTF_8)))
                : List.of();
    }
}

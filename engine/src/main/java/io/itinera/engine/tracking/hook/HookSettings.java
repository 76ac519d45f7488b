package io.itinera.engine.tracking.hook;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the e-mail providers' reports are checked by. Where it is missing, nothing is taken from that provider. */
@ConfigurationProperties("itinera.hooks")
record HookSettings(
        @DefaultValue Ses ses,
        @DefaultValue SendGrid sendgrid,
        @DefaultValue Mailgun mailgun) {

    /** @param topicArns the SNS topics that SES reports to; anybody at Amazon can sign for topics of their own */
    record Ses(@DefaultValue List<String> topicArns) {}

    /** @param publicKey verification key of the signed event webhook, in base64 as SendGrid shows it */
    record SendGrid(String publicKey) {}

    /** @param signingKey HTTP webhook signing key of the account */
    record Mailgun(String signingKey) {}
}

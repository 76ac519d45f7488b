package io.itinera.engine.tracking.hook;

import io.itinera.connectors.mailbox.ImapMailbox;
import io.itinera.connectors.mailbox.MailboxSettings;
import io.itinera.connectors.mailbox.ReturnedMail;
import io.itinera.engine.base.Worker;
import io.itinera.engine.tracking.Receipt;
import io.itinera.engine.tracking.ReceiptKind;
import io.itinera.engine.tracking.Receipts;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What mail servers report to the mailbox that bounces come back to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
class MailboxHook {
    /** No such user, no such domain, mailbox closed: everything else may be different next time. */
    private static final Pattern GONE = Pattern.compile("5\\.(1\\.[0-46]|1\\.10|2\\.1|4\\.4)");

    @Bean
    Worker mailboxWorker(
            MailboxSettings settings, Receipts receipts, @Value("${itinera.workers.enabled:true}") boolean enabled) {
        var mailbox = new ImapMailbox(settings);
        return new Worker(
                "mailbox",
                settings.pollInterval(),
                enabled && settings.configured(),
                () -> mailbox.read(told ->
                        receipts.take(told.stream().map(MailboxHook::receipt).toList())));
    }

    static Receipt receipt(ReturnedMail mail) {
        var id = "mail-" + mail.id();
        var ours = Reported.ourId(mail.messageIdHeader());
        return switch (mail.kind()) {
            case FAILED ->
                Receipt.ofMessage(
                        mail.status() != null && GONE.matcher(mail.status()).matches()
                                ? ReceiptKind.BOUNCED
                                : ReceiptKind.SOFT_BOUNCED,
                        id,
                        "email",
                        ours,
                        mail.address(),
                        mail.at(),
                        Reported.reason(mail.status(), mail.text()));
            case COMPLAINT ->
                Receipt.ofMessage(ReceiptKind.COMPLAINED, id, "email", ours, mail.address(), mail.at(), mail.text());
            case REPLY ->
                new Receipt(
                        ReceiptKind.REPLIED,
                        id,
                        "email",
                        ours,
                        null,
                        mail.address(),
                        mail.at(),
                        null,
                        Map.of("text", mail.text()),
                        null);
        };
    }
}

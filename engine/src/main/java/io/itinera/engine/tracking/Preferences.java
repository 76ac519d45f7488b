package io.itinera.engine.tracking;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.Evidence;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.link.LinkAbout;
import io.itinera.engine.link.LinkKind;
import io.itinera.engine.link.Links;
import io.itinera.engine.message.Messages;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What leads say on our own pages about what they want to get. The signed link is all they need, and all they can act
 * on: nothing of the lead is shown but what it may choose from.
 */
@Component
public class Preferences {
    private final Links links;
    private final Leads leads;
    private final Choices choices;
    private final SayConsents sayConsents;
    private final Messages messages;

    Preferences(Links links, Leads leads, Choices choices, SayConsents sayConsents, Messages messages) {
        this.messages = messages;
        this.links = links;
        this.leads = leads;
        this.choices = choices;
        this.sayConsents = sayConsents;
    }

    /**
     * @throws io.itinera.engine.link.BadLink where the token is not ours or too old
     * @throws NotFound where the lead was erased
     */
    public PreferenceSheet sheet(String token) {
        var about = links.read(token, LinkKind.PREFERENCES).about();
        var lead = leads.get(about.leadId());
        return new PreferenceSheet(lead.language(), MaskAddress.of(lead, about.channel()), choices.of(lead, about));
    }

    /**
     * Takes down what changed. Throws as {@link #sheet}.
     *
     * @param wanted the keys of what the lead wants; what it was shown besides, it does not want
     */
    public void save(String token, Set<String> wanted, Visit visit) {
        var about = links.read(token, LinkKind.PREFERENCES).about();
        var changed = choices.of(leads.get(about.leadId()), about).stream()
                .filter(choice -> choice.wanted() != wanted.contains(choice.key()))
                .map(choice -> new Choice(choice.channel(), choice.topic(), !choice.wanted()))
                .toList();
        sayConsents.say(about, changed, "preference page", evidence(about, visit, null, "/u"));
    }

    /** The lead wants nothing at all on any channel. Throws as {@link #sheet}. */
    public void refuseAll(String token, Visit visit) {
        var about = links.read(token, LinkKind.PREFERENCES).about();
        var all = choices.of(leads.get(about.leadId()), about).stream()
                .map(Choice::channel)
                .distinct()
                .map(channel -> new Choice(channel, Consent.ALL_TOPICS, false))
                .toList();
        sayConsents.say(about, all, "preference page", evidence(about, visit, null, "/u"));
    }

    /** One-click unsubscription (RFC 8058) from what the message was about. Throws as {@link #sheet}. */
    public void unsubscribe(String token, Visit visit) {
        var about = links.read(token, LinkKind.PREFERENCES).about();
        leads.get(about.leadId());
        var refused = new Choice(channel(about), topic(about), false);
        sayConsents.say(about, List.of(refused), "one-click unsubscribe", evidence(about, visit, null, "/u"));
    }

    /** Throws as {@link #sheet}. */
    public ConfirmSheet toConfirm(String token) {
        var about = links.read(token, LinkKind.CONFIRM).about();
        var lead = leads.get(about.leadId());
        return new ConfirmSheet(lead.language(), channel(about), about.topic());
    }

    /**
     * Completes a double opt-in. Throws as {@link #sheet}.
     *
     * @param wording the question as the lead read it, kept as proof
     */
    public ConfirmSheet confirm(String token, String wording, Visit visit) {
        var sheet = toConfirm(token);
        var about = links.read(token, LinkKind.CONFIRM).about();
        sayConsents.confirm(about, sheet.channel(), topic(about), evidence(about, visit, wording, "/u/confirm"));
        return sheet;
    }

    private static String topic(LinkAbout about) {
        return about.topic() == null ? Consent.ALL_TOPICS : about.topic();
    }

    private static Channel channel(LinkAbout about) {
        return NoteOptOuts.channel(about.channel()).orElse(Channel.EMAIL);
    }

    private Evidence evidence(LinkAbout about, Visit visit, String wording, String where) {
        var message = about.messageId() == null
                ? null
                : messages.findAll(List.of(about.messageId())).get(about.messageId());
        return new Evidence(
                wording,
                where,
                visit.address(),
                visit.userAgent(),
                about.messageId(),
                message == null ? null : message.sentAt());
    }
}

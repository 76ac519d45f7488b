package io.itinera.engine.bpmn;

import static io.itinera.engine.bpmn.Setting.optional;

import io.itinera.engine.offer.Offers;
import io.itinera.engine.scoring.Scoring;
import io.itinera.engine.tracking.EventNames;
import java.util.List;

/**
 * Every name that a drawing may use beside those of {@link JourneySteps}, each with its meaning in a marketer's words.
 * The check at publishing, the element templates and {@code docs/vocabulary.md} hang from the two, so a name that is
 * not there does not exist.
 */
public final class JourneyVocabulary {
    /** A name and what it means. */
    public record Term(String name, String meaning) {}

    public static final Term NOT_SENT = new Term("not-sent", "Policy forbade the message; take another path.");
    public static final Term WEBHOOK_FAILED =
            new Term("webhook-failed", "The webhook refused, or could not be reached however often it was tried.");
    public static final List<Term> ERRORS = List.of(NOT_SENT, WEBHOOK_FAILED);

    public static final List<Term> MESSAGES = List.of(
            new Term("click", "The lead followed a link in a message."),
            new Term("open", "The lead opened a message."),
            new Term("reply", "The lead answered a message."),
            new Term(
                    EventNames.EMAIL_OPENED,
                    "The lead opened an e-mail; programs that fetch pictures in advance do not count."),
            new Term(
                    EventNames.EMAIL_CLICKED,
                    "The lead followed a link in an e-mail, event.url; mail filters that follow all links do not count."),
            new Term(EventNames.EMAIL_BOUNCED, "The lead's e-mail address does not exist; it gets no more e-mail."),
            new Term(EventNames.EMAIL_SOFT_BOUNCED, "An e-mail did not arrive this time, event.reason says why."),
            new Term(EventNames.EMAIL_COMPLAINED, "The lead marked an e-mail as spam; it gets no more e-mail."),
            new Term(EventNames.EMAIL_REPLIED, "The lead answered an e-mail, event.text."),
            new Term(EventNames.SMS_REPLIED, "The lead answered an SMS, event.text; a stop word unsubscribes instead."),
            new Term(EventNames.SMS_BOUNCED, "The lead's number cannot be reached by SMS."),
            new Term(EventNames.SMS_SOFT_BOUNCED, "An SMS did not arrive this time, event.reason says why."),
            new Term(
                    EventNames.WHATSAPP_REPLIED,
                    "The lead answered by WhatsApp, event.text; a stop word unsubscribes instead."),
            new Term(EventNames.WHATSAPP_OPENED, "The lead read a WhatsApp message."),
            new Term(EventNames.WHATSAPP_BOUNCED, "The lead's number cannot be reached by WhatsApp."),
            new Term(
                    EventNames.WHATSAPP_SOFT_BOUNCED,
                    "A WhatsApp message did not arrive this time, event.reason says why."),
            new Term(EventNames.PUSH_BOUNCED, "The app on the lead's device takes no push any more."),
            new Term(EventNames.UNSUBSCRIBED, "The lead wants no more of event.topic on event.channel."),
            new Term(EventNames.CONSENT_CONFIRMED, "The lead confirmed a double opt-in to event.topic."),
            new Term("purchase", "The lead bought something."),
            new Term("cart-left", "The lead left the shop with something in the cart, event.value."),
            new Term("page-visit", "The lead looked at a page."),
            new Term("form-submit", "The lead filled in a form."),
            new Term(Offers.CHOSEN, "A journey chose event.offer for the lead; event.why says by which rule."),
            new Term(
                    Scoring.THRESHOLD_CROSSED,
                    "The lead's score crossed event.threshold: event.direction says up or down, event.from and event.to how far."));

    private static final String WEEKDAY = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";

    /** What the start of a journey may say of who comes in by itself; without any of it people enrol leads by hand. */
    public static final StepTerm ENTER = new StepTerm(
            "enter",
            "Enter",
            "Leads come into the journey. Without a setting people enrol them.",
            optional("event", "The event whose lead enters, such as purchase."),
            optional("filter", "What must be true of the event and its lead, in FEEL, for example event.amount > 100."),
            optional("segment", "Key of the segment whose leads enter. Without a time there is a look every hour."),
            optional("days", "Days on which there is a look, for example Mon-Fri or Sat,Sun. Every day if left out.")
                    .like(WEEKDAY + "([-,]" + WEEKDAY + ")*"),
            optional(
                            "time",
                            "When there is a look on these days, by the company's clock, for example 09:00. Without a segment all leads enter then.")
                    .like("([01]\\d|2[0-3]):[0-5]\\d"));

    /** What a timer may call in FEEL, beside the texts that Camunda reads itself. */
    public static final List<Term> WAITS = List.of(
            new Term("next(\"Tue\", \"09:00\")", "The next Tuesday at nine. Also \"Mon-Fri\" and \"Sat,Sun\"."),
            new Term(
                    "best hour(\"Mon-Fri\")",
                    "The next such day at the hour at which this lead best likes to be written to, as the table send-time says."),
            new Term(
                    "business days(3)",
                    "The third business day after today, at this time of day; Saturdays, Sundays and holidays do not count."),
            new Term("business days(3, \"09:00\")", "The same, at nine."),
            new Term("on day(lead.renewalDate, \"09:00\")", "On the day that a field of the lead names, at nine."),
            new Term("days before(14, lead.renewalDate, \"09:00\")", "Two weeks before that day, at nine."),
            new Term("days after(3, lead.renewalDate, \"09:00\")", "Three days after it, at nine."));

    public static final Term HANDOFF_ID = new Term("handoffId", "The handoff that this process is about.");
    public static final Term TEAM = new Term("team", "The sales team that takes the lead, as the routing table says.");
    public static final Term PRIORITY = new Term("priority", "How urgent the handoff is, 0 to 100.");
    public static final Term SLA_HOURS = new Term("slaHours", "Hours within which sales should decide.");
    public static final Term DECISION = new Term("decision", "What sales decided: accept, reject or recycle.");
    public static final Term REJECT_REASON = new Term("rejectReason", "Why sales rejected the lead.");
    public static final Term NOTE = new Term("note", "What sales noted about the lead.");
    public static final Term WEBHOOK_STATUS =
            new Term("webhookStatus", "What the last webhook answered: 200, 201, …; 0 where none was really called.");
    public static final Term OFFER =
            new Term("offer", "The offer that was chosen last, by its key in the table; null where there was none.");
    public static final Term OFFER_WORTH = new Term("offerWorth", "What that offer is worth: value times propensity.");

    public static final List<Term> VARIABLES = List.of(
            OFFER, OFFER_WORTH, WEBHOOK_STATUS, HANDOFF_ID, TEAM, PRIORITY, SLA_HOURS, DECISION, REJECT_REASON, NOTE);

    private JourneyVocabulary() {}
}
